/// Finding people to compare with: propensity scores, matched pairs, weights, and whether the groups are alike then.
///
/// Nothing here can see an outcome, by construction: every method takes who had the support and what was known of
/// people before. Effects are worked out in [org.kith.evaluation.estimate], from the pairs and weights made here.
@NullMarked
package org.kith.evaluation.match;

import org.jspecify.annotations.NullMarked;
