/// What may be shown of small numbers.
///
/// A page that shows counts of people to somebody who may not see the people passes them through
/// [org.kith.evaluation.describe.disclosure.Suppression]: a single count, a breakdown with its total, or the stages
/// of a funnel. What comes back is a [org.kith.evaluation.describe.disclosure.SafeCount], which says itself; the
/// hidden number is no longer in it. A rate, a mean or a chart is made only of counts that are shown.
@NullMarked
package org.kith.evaluation.describe.disclosure;

import org.jspecify.annotations.NullMarked;
