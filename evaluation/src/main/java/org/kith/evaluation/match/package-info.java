/// Finding people to compare with: propensity scores, matched pairs, weights, comparators on the day of referral,
/// and whether the groups are alike then.
///
/// Nothing here can see an outcome, by construction: every method takes who had the support and what was known of
/// people before, or who was followed up. Effects are worked out in [org.kith.evaluation.effect], from the pairs
/// and weights made here; what is [org.kith.evaluation.match.Balanced] may be asked for more.
@NullMarked
package org.kith.evaluation.match;

import org.jspecify.annotations.NullMarked;
