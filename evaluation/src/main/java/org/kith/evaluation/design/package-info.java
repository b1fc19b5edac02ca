/// What to settle before looking: the trial that a comparison imitates, how many people a study needs to find
/// what it looks for, and how little it could find.
///
/// [org.kith.evaluation.design.TargetTrial] writes the trial down. A [org.kith.evaluation.design.Comparison]
/// says what is compared; [org.kith.evaluation.design.Power] gives a [org.kith.evaluation.design.SampleSize] or
/// a [org.kith.evaluation.design.SmallestEffect]. Neither is worked out from results: the power of what was
/// found says nothing that its interval does not say better.
@NullMarked
package org.kith.evaluation.design;

import org.jspecify.annotations.NullMarked;
