/// What having had the support goes with: differences in an outcome between those who had it and those compared with
/// them, once [org.kith.evaluation.match] has made them alike.
///
/// Each is an [org.kith.evaluation.effect.Effect] that says on whom, against whom, and what must be true.
@NullMarked
package org.kith.evaluation.effect;

import org.jspecify.annotations.NullMarked;
