/// What can be said when last measures are missing, which they always are.
///
/// First look who is missing ([org.kith.evaluation.missing.CompletersAgainstOthers]); then say the change again
/// under other assumptions: weighted to everybody who started ([org.kith.evaluation.missing.FollowUpWeighting]),
/// with the missing filled in many times ([org.kith.evaluation.missing.ChainedEquations], pooled by
/// [org.kith.evaluation.missing.Rubin]), how much worse the missing would have to be
/// ([org.kith.evaluation.missing.TippingPoint]), and at worst and best
/// ([org.kith.evaluation.missing.WorstAndBest]).
@NullMarked
package org.kith.evaluation.missing;

import org.jspecify.annotations.NullMarked;
