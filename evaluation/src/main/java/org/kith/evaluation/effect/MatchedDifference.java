package org.kith.evaluation.effect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kith.evaluation.estimate.LinearModel;
import org.kith.evaluation.estimate.RobustErrors;
import org.kith.evaluation.match.Matches;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.Denominator;
import org.kith.evaluation.report.FormulaId;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.DesignMatrix;

/// The effect on the supported who found a match: the mean difference of matched people, by least squares on the
/// matched, alone or with what was known before, with errors that let matched people hang together.
///
/// Refuses outcomes that are not finite, fewer than ten matched people, matches made with replacement (their
/// comparators
/// stand in several pairs, which these errors do not know), and variables that repeat each other. Abadie & Spiess
/// (2022), JASA 117:983–995, doi:10.1080/01621459.2020.1840383.
public final class MatchedDifference {

    private static final int FEWEST = 10;

    private MatchedDifference() {}

    public static Outcome<Effect> of(double[] outcomes, Matches matches) {
        return fitted(outcomes, matches, List.of(), new double[0][], "matched-difference");
    }

    /// Adjusted for what was known before, which repairs what matching left unlike.
    public static Outcome<Effect> adjusted(double[] outcomes, Matches matches, DesignMatrix before) {
        List<String> names = before.names().subList(1, before.width());
        double[][] columns = IntStream.range(1, before.width())
                .mapToObj(j -> IntStream.range(0, before.rows())
                        .mapToDouble(row -> before.value(row, j))
                        .toArray())
                .toArray(double[][]::new);
        return fitted(outcomes, matches, names, columns, "matched-difference-adjusted");
    }

    private static Outcome<Effect> fitted(
            double[] outcomes, Matches matches, List<String> names, double[][] known, String formula) {
        Optional<Refusal> refusal = refusal(outcomes, matches);
        if (refusal.isPresent()) {
            return Outcome.refuse(refusal.get());
        }
        Matched matched = new Matched(matches);
        List<String> all = new ArrayList<>(names);
        all.addFirst("had the support");
        List<double[]> columns = new ArrayList<>();
        columns.add(matched.treated);
        Arrays.stream(known).map(matched::chosen).forEach(columns::add);
        DesignMatrix x = DesignMatrix.of(all, columns.toArray(double[][]::new));
        double[] y = matched.chosen(outcomes);
        return LinearModel.fit(x, y, matched.weights).map(fit -> {
            double error = RobustErrors.of(x, y, matched.weights, fit).clustered(1, matched.clusters);
            return effect(fit.coefficients()[1], error, matches, formula);
        });
    }

    private static Optional<Refusal> refusal(double[] outcomes, Matches matches) {
        Optional<Refusal> unfit = Outcomes.refusal(outcomes, matches.who());
        if (unfit.isPresent()) {
            return unfit;
        }
        if (matches.replacing()) {
            return Optional.of(new Refusal.NotMeaningful(
                    "Comparators stand in several pairs, so the error of this difference is not known; use weights."));
        }
        return matches.matched() < FEWEST
                ? Optional.of(new Refusal.TooFew("matched people", FEWEST, matches.matched()))
                : Optional.empty();
    }

    private static Effect effect(double estimate, double error, Matches matches, String formula) {
        int all = matches.who().rows();
        int used = matches.matched() + matches.distinctControls();
        int without = matches.who().treated() - matches.matched();
        return new Effect(
                FormulaId.of(formula),
                Effect.On.SUPPORTED,
                estimate,
                error,
                new Denominator(
                        all,
                        used,
                        List.of(
                                new Denominator.LeftOut("had the support, nobody like them", without),
                                new Denominator.LeftOut("not chosen for comparison", all - used - without))),
                List.of(Assumption.checked("Everybody who had the support has a match", without == 0)));
    }

    /// The matched people, one below the other.
    private static final class Matched {

        private final int[] rows;
        private final double[] treated;
        private final double[] weights;
        private final int[] clusters;

        Matched(Matches matches) {
            double[] all = matches.weights().values();
            int[] cluster = new int[all.length];
            for (Matches.Pair pair : matches.pairs()) {
                cluster[pair.treated()] = pair.treated();
                cluster[pair.control()] = pair.treated();
            }
            rows = IntStream.range(0, all.length).filter(row -> all[row] > 0).toArray();
            treated = IntStream.of(rows)
                    .mapToDouble(row -> matches.who().treated(row) ? 1 : 0)
                    .toArray();
            weights = chosen(all);
            clusters = IntStream.of(rows).map(row -> cluster[row]).toArray();
        }

        double[] chosen(double[] values) {
            return IntStream.of(rows).mapToDouble(row -> values[row]).toArray();
        }
    }
}
