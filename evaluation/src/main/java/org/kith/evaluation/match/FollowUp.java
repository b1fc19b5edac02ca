package org.kith.evaluation.match;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kith.evaluation.estimate.LogisticModel;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Result;
import org.kith.evaluation.report.Row;
import org.kith.evaluation.sample.DesignMatrix;

/// The chance of being followed up, given who had the support and what was known before, by logistic regression.
///
/// Whoever was followed up weighs `1/p` and so stands for those like them who were not; whoever was not weighs
/// nothing. Stabilised, the weight is `r/p` with `r` the share followed up in the own group. Multiplied with
/// weights of the propensity score these compare everybody who started. It sees who was followed up and never how
/// they fared.
///
/// Refuses fewer than ten people followed up in either group, nobody missing, and what the logistic model
/// refuses, a group of which everybody was followed up among it. Robins, Hernán & Brumback (2000), Epidemiology
/// 11:550–560, doi:10.1097/00001648-200009000-00011; Hernán & Robins (2020), Causal Inference: What If, chapter
/// 12.
public final class FollowUp implements Result {

    private static final int FEWEST = 10;

    private final LogisticModel.Fit model;
    private final DesignMatrix known;
    private final Assignment who;
    private final boolean[] followed;
    private final double[] chances;

    private FollowUp(LogisticModel.Fit model, DesignMatrix known, Assignment who, boolean[] followed) {
        this.model = model;
        this.known = known;
        this.who = who;
        this.followed = followed;
        this.chances = IntStream.range(0, who.rows()).mapToDouble(model::chance).toArray();
    }

    /// Models who was followed up from what was known before and from the support.
    ///
    /// @param followed whether something is known of each person afterwards
    public static Outcome<FollowUp> of(DesignMatrix before, Assignment who, boolean... followed) {
        if (followed.length != who.rows()) {
            throw new IllegalArgumentException(followed.length + " marks for " + who.rows() + " people");
        }
        long supported = count(who, followed, true);
        long others = count(who, followed, false);
        long fewer = Math.min(supported, others);
        if (fewer < FEWEST) {
            return Outcome.refuse(new Refusal.TooFew("people followed up in each group", FEWEST, fewer));
        }
        if (supported + others == followed.length) {
            return Outcome.refuse(
                    new Refusal.NotMeaningful("Everybody was followed up, so there is nobody to be stood for."));
        }
        boolean[] own = followed.clone();
        DesignMatrix known = who.beside(before);
        return LogisticModel.fit(known, own).map(model -> new FollowUp(model, known, who, own));
    }

    private static long count(Assignment who, boolean[] followed, boolean treated) {
        return Arrays.stream(who.rowsOf(treated)).filter(row -> followed[row]).count();
    }

    /// The model, its first variable being to have had the support.
    public LogisticModel.Fit model() {
        return model;
    }

    /// The chance of being followed up.
    public double chance(int row) {
        return chances[row];
    }

    /// The share followed up of those who had the support, or of the others.
    public double share(boolean treated) {
        return count(who, followed, treated) / (double) (treated ? who.treated() : who.controls());
    }

    /// `1/p`, and nought for whoever was not followed up.
    public Weights weights() {
        return weights(1, 1, "1 over the chance of being followed up");
    }

    /// `r/p` with `r` the share followed up in the own group.
    public Weights stabilised() {
        return weights(share(true), share(false), "the share followed up over its chance");
    }

    private Weights weights(double treated, double control, String rule) {
        double[] weights = new double[who.rows()];
        for (int row = 0; row < weights.length; row++) {
            weights[row] = followed[row] ? (who.treated(row) ? treated : control) / chances[row] : 0;
        }
        double[] residuals = new double[weights.length];
        double[] slopes = new double[weights.length];
        for (int row = 0; row < weights.length; row++) {
            residuals[row] = (followed[row] ? 1 : 0) - chances[row];
            slopes[row] = chances[row] - 1;
        }
        Estimated how = new Estimated(known.columns(), model.covariance(), residuals, slopes);
        return new Weights(who, weights, rule, "not followed up", List.of(how));
    }

    private double least() {
        return IntStream.range(0, chances.length)
                .filter(row -> followed[row])
                .mapToDouble(row -> chances[row])
                .min()
                .orElseThrow();
    }

    @Override
    public String sentence() {
        return Decimals.ONE.sayPercent(share(true)) + " of those who had the support and "
                + Decimals.ONE.sayPercent(share(false))
                + " of the others were followed up; the least likely of them had a"
                + " chance of " + Decimals.TWO.say(least()) + ".";
    }

    @Override
    public List<Row> rows() {
        long known = count(who, followed, true) + count(who, followed, false);
        return List.of(
                Row.of("Started", who.rows()),
                Row.of("Followed up", known),
                Row.of("Not followed up", who.rows() - known),
                new Row("Followed up of the supported", Decimals.ONE.sayPercent(share(true))),
                new Row("Followed up of the others", Decimals.ONE.sayPercent(share(false))),
                Row.of("Least chance of those followed up", least(), Decimals.TWO));
    }
}
