/// Counts, shares and spreads, each with its denominator.
///
/// [org.kith.evaluation.describe.Proportion] is a share with Wilson's interval;
/// [org.kith.evaluation.describe.Quantiles] gives the median and the 90th percentile of waits. What may be shown of
/// small numbers is decided in `describe.disclosure`.
@NullMarked
package org.kith.evaluation.describe;

import org.jspecify.annotations.NullMarked;
