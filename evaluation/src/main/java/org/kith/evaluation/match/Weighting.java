package org.kith.evaluation.match;

import java.util.Arrays;
import java.util.List;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.DesignMatrix;

/// Makes weights of propensity scores, for one of three questions.
///
/// Refuses scores that are not strictly between nought and one. Lunceford & Davidian (2004),
/// doi:10.1002/sim.1903; Li, Morgan & Zaslavsky (2018), JASA 113:390–400, doi:10.1080/01621459.2016.1260466.
public enum Weighting {
    /// The effect on everybody: `1/p` and `1/(1-p)`.
    ON_EVERYBODY("1/p and 1/(1-p)"),
    /// The effect on those who had the support: 1 and `p/(1-p)`.
    ON_THE_SUPPORTED("1 and p/(1-p)"),
    /// The effect where the groups overlap: `1-p` and `p`. Every variable of the score is balanced exactly.
    ON_THE_OVERLAP("1-p and p");

    private final String rule;

    Weighting(String rule) {
        this.rule = rule;
    }

    public Outcome<Weights> of(double[] scores, Assignment who) {
        return with(scores, who, 1, 1, rule);
    }

    /// From a model of the support, so that a comparison under them knows that they were estimated.
    ///
    /// @param before what the model knew
    public Outcome<Weights> of(PropensityScore model, DesignMatrix before, Assignment who) {
        return of(model.scores(), who).map(weights -> estimated(weights, model, before));
    }

    /// From a model of the support, as [#stabilised(double\[\], Assignment)] makes them.
    ///
    /// @param before what the model knew
    public Outcome<Weights> stabilised(PropensityScore model, DesignMatrix before, Assignment who) {
        return stabilised(model.scores(), who).map(weights -> estimated(weights, model, before));
    }

    private Weights estimated(Weights weights, PropensityScore model, DesignMatrix before) {
        Assignment who = weights.who();
        double[] residuals = new double[who.rows()];
        double[] slopes = new double[who.rows()];
        for (int row = 0; row < slopes.length; row++) {
            residuals[row] = (who.treated(row) ? 1 : 0) - model.of(row);
            slopes[row] = slope(model.of(row), who.treated(row));
        }
        Estimated how = new Estimated(before.columns(), model.model().covariance(), residuals, slopes);
        return new Weights(who, weights.values(), weights.rule(), weights.without(), List.of(how));
    }

    /// How the logarithm of a weight moves with the log-odds of the support.
    private double slope(double p, boolean treated) {
        return switch (this) {
            case ON_EVERYBODY -> treated ? p - 1 : p;
            case ON_THE_SUPPORTED -> treated ? 0 : 1;
            case ON_THE_OVERLAP -> treated ? -p : 1 - p;
        };
    }

    /// The same, times the share of people in their own group (for the effect on the supported, comparators times
    /// the odds of not having had it), so that weights are one on average. A difference of weighted means stays
    /// as it is; products with other weights and models fitted under them are steadier. Weights of the overlap
    /// lie between nought and one already and stay.
    public Outcome<Weights> stabilised(double[] scores, Assignment who) {
        double treated = who.treated() / (double) who.rows();
        double control = 1 - treated;
        String said = rule + ", stabilised";
        return switch (this) {
            case ON_EVERYBODY -> with(scores, who, treated, control, said);
            case ON_THE_SUPPORTED -> with(scores, who, 1, control / treated, said);
            case ON_THE_OVERLAP -> of(scores, who);
        };
    }

    private Outcome<Weights> with(double[] scores, Assignment who, double treated, double control, String said) {
        if (scores.length != who.rows()) {
            throw new IllegalArgumentException(scores.length + " scores for " + who.rows() + " people");
        }
        if (!Arrays.stream(scores).allMatch(score -> score > 0 && score < 1)) {
            return Outcome.refuse(new Refusal.OutOfRange("scores", "strictly between 0 and 1"));
        }
        double[] weights = new double[scores.length];
        for (int row = 0; row < weights.length; row++) {
            weights[row] = weight(scores[row], who.treated(row)) * (who.treated(row) ? treated : control);
        }
        return Outcome.of(new Weights(who, weights, said, "without weight"));
    }

    private double weight(double p, boolean treated) {
        return switch (this) {
            case ON_EVERYBODY -> treated ? 1 / p : 1 / (1 - p);
            case ON_THE_SUPPORTED -> treated ? 1 : p / (1 - p);
            case ON_THE_OVERLAP -> treated ? 1 - p : p;
        };
    }
}
