package org.kith.evaluation.match;

import java.util.Arrays;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;

/// Makes weights of propensity scores, for one of three questions.
///
/// Refuses scores that are not strictly between nought and one. Lunceford & Davidian (2004),
/// doi:10.1002/sim.1903; Li, Morgan & Zaslavsky (2018), JASA 113:390–400, doi:10.1080/01621459.2016.1260466.
public enum Weighting {
    /// The effect on everybody: `1/p` and `1/(1-p)`.
    ON_EVERYBODY,
    /// The effect on those who had the support: 1 and `p/(1-p)`.
    ON_THE_SUPPORTED,
    /// The effect where the groups overlap: `1-p` and `p`. Every variable of the score is balanced exactly.
    ON_THE_OVERLAP;

    public Outcome<Weights> of(double[] scores, Assignment who) {
        if (!Arrays.stream(scores).allMatch(score -> score > 0 && score < 1)) {
            return Outcome.refuse(new Refusal.OutOfRange("scores", "strictly between 0 and 1"));
        }
        double[] weights = new double[scores.length];
        for (int row = 0; row < weights.length; row++) {
            weights[row] = weight(scores[row], who.treated(row));
        }
        return Outcome.of(new Weights(who, weights));
    }

    private double weight(double p, boolean treated) {
        return switch (this) {
            case ON_EVERYBODY -> treated ? 1 / p : 1 / (1 - p);
            case ON_THE_SUPPORTED -> treated ? 1 : p / (1 - p);
            case ON_THE_OVERLAP -> treated ? 1 - p : p;
        };
    }
}
