/// Reads the reference data and R's results, which live beside the repository and never in it.
@NullMarked
package org.kith.evaluation.oracle;

import org.jspecify.annotations.NullMarked;
