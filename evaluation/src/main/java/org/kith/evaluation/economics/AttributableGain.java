package org.kith.evaluation.economics;

import org.apache.commons.rng.UniformRandomProvider;
import org.kith.evaluation.report.Finding;

/// A gain in points a person, of which only the part counts that would not have come about without the support.
///
/// A change before and after is never taken whole: it comes with its [Deadweight].
public sealed interface AttributableGain {

    double value();

    double draw(UniformRandomProvider random);

    boolean isOpinion();

    String origin();

    /// A difference to comparators: wholly attributable, as far as its design goes.
    record Compared(Finding difference) implements AttributableGain {

        @Override
        public double value() {
            return difference.estimate();
        }

        @Override
        public double draw(UniformRandomProvider random) {
            return Quantity.Estimate.of(difference).draw(random);
        }

        @Override
        public boolean isOpinion() {
            return false;
        }

        @Override
        public String origin() {
            return "the gain is a difference to comparators ("
                    + difference.basis().formula() + ")";
        }
    }

    /// A change before and after, less what would have come about anyway.
    record BeforeAndAfter(Finding change, Deadweight deadweight) implements AttributableGain {

        @Override
        public double value() {
            return change.estimate() * (1 - deadweight.share());
        }

        @Override
        public double draw(UniformRandomProvider random) {
            return Quantity.Estimate.of(change).draw(random) * (1 - Math.clamp(deadweight.draw(random), 0.0, 1.0));
        }

        @Override
        public boolean isOpinion() {
            return deadweight.isOpinion();
        }

        @Override
        public String origin() {
            return "of the change before and after, deadweight is taken off (" + deadweight.origin() + ")";
        }
    }
}
