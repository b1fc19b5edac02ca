/// How people's scores changed between a first and a last measure, without a comparator.
///
/// Put the scores in [org.kith.evaluation.change.Pairs] (one row a starter; a missing score is missing) and hand them
/// to a
/// method, such as [org.kith.evaluation.change.PairedT]. The answer is an
/// [org.kith.evaluation.report.Outcome]: a result that counts starters, pairs and the reasons for every absence, or a
/// refusal. A before and after figure says what happened, never what the scheme caused.
@NullMarked
package org.kith.evaluation.change;

import org.jspecify.annotations.NullMarked;
