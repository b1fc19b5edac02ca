/// Interrupted time series: the level and the trend of a place before and after the support began.
///
/// A [org.kith.evaluation.effect.series.Series] is fitted by
/// [org.kith.evaluation.effect.series.SegmentedRegression], or as counts by
/// [org.kith.evaluation.effect.series.SegmentedCounts]; a
/// [org.kith.evaluation.effect.series.ControlledSeries] takes the same periods of a place without the support away.
@NullMarked
package org.kith.evaluation.effect.series;

import org.jspecify.annotations.NullMarked;
