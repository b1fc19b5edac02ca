/// The figures that social prescribing is known by, rebuilt: cohorts are made from a truth, never from a result, and go
/// through the same methods as a scheme's own data.
@NullMarked
package org.kith.evaluation.claims;

import org.jspecify.annotations.NullMarked;
