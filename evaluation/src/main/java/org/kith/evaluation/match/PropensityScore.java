package org.kith.evaluation.match;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kith.evaluation.estimate.LogisticModel;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Result;
import org.kith.evaluation.report.Row;
import org.kith.evaluation.sample.DesignMatrix;

/// The chance of having had the support, given what was known of people before, by logistic regression.
///
/// The c-statistic tells how well what is known tells the groups apart: near a half they are alike, near one hardly
/// anybody can be compared. Whoever had the support with a score beyond that of every comparator has nobody to be
/// compared with.
///
/// Refuses fewer than ten people in either group and what the logistic model refuses, answers that tell with
/// certainty who had the support among it. Rosenbaum & Rubin (1983), Biometrika 70:41–55, doi:10.1093/biomet/70.1.41.
public final class PropensityScore implements Result {

    private static final int FEWEST = 10;

    private final LogisticModel.Fit model;
    private final Assignment who;

    private PropensityScore(LogisticModel.Fit model, Assignment who) {
        this.model = model;
        this.who = who;
    }

    public static Outcome<PropensityScore> of(DesignMatrix before, Assignment who) {
        Optional<Refusal> refusal = refusal(before, who);
        if (refusal.isPresent()) {
            return Outcome.refuse(refusal.get());
        }
        boolean[] supported = new boolean[who.rows()];
        IntStream.range(0, supported.length).forEach(row -> supported[row] = who.treated(row));
        return LogisticModel.fit(before, supported).map(model -> new PropensityScore(model, who));
    }

    static Optional<Refusal> refusal(DesignMatrix before, Assignment who) {
        if (before.rows() != who.rows()) {
            throw new IllegalArgumentException(before.rows() + " rows for " + who.rows() + " people");
        }
        int smaller = Math.min(who.treated(), who.controls());
        return smaller < FEWEST
                ? Optional.of(new Refusal.TooFew("people in each group", FEWEST, smaller))
                : Optional.empty();
    }

    public LogisticModel.Fit model() {
        return model;
    }

    public double of(int row) {
        return model.chance(row);
    }

    public double[] scores() {
        return IntStream.range(0, who.rows()).mapToDouble(model::chance).toArray();
    }

    /// The share of pairs of a supported person and a comparator in which the supported one has the higher score.
    public double concordance() {
        double[] ranks = Ranks.of(scores());
        double sum = 0;
        for (int row : who.rowsOf(true)) {
            sum += ranks[row];
        }
        double treated = who.treated();
        return (sum - treated * (treated + 1) / 2) / (treated * who.controls());
    }

    /// How many had the support and a score above every comparator's.
    public int beyondEveryControl() {
        double[] scores = scores();
        double highest = Arrays.stream(who.of(scores, false)).max().orElseThrow();
        return (int) Arrays.stream(who.of(scores, true))
                .filter(score -> score > highest)
                .count();
    }

    @Override
    public String sentence() {
        return "What was known before tells who had the support with a c-statistic of "
                + Decimals.TWO.say(concordance()) + "; " + beyondEveryControl() + " of " + who.treated()
                + " who had it score above everybody who did not.";
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of("Had the support", who.treated()),
                Row.of("Did not", who.controls()),
                Row.of("c-statistic", concordance(), Decimals.TWO),
                Row.of("Beyond every comparator", beyondEveryControl()));
    }
}
