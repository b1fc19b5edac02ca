/// The code on the pages of `docs/methods`, compiled and run.
@NullMarked
package org.kith.evaluation.methods;

import org.jspecify.annotations.NullMarked;
