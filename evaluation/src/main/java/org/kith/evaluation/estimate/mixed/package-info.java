/// Linear mixed models: what goes with an outcome when people of one practice, or the measures of one person,
/// hang together, and how much of the spread lies between them.
///
/// A [org.kith.evaluation.estimate.mixed.LinearMixedModel] takes a [org.kith.evaluation.sample.DesignMatrix]
/// and one or more [groupings][org.kith.evaluation.estimate.mixed.Grouping]; its answer is a
/// [org.kith.evaluation.estimate.mixed.MixedFit], or a refusal.
@NullMarked
package org.kith.evaluation.estimate.mixed;

import org.jspecify.annotations.NullMarked;
