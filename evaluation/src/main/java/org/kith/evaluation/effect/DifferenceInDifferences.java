package org.kith.evaluation.effect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.kith.evaluation.estimate.LinearModel;
import org.kith.evaluation.estimate.RobustErrors;
import org.kith.evaluation.estimate.WildClusterBootstrap;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.Denominator;
import org.kith.evaluation.report.FormulaId;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.DesignMatrix;

/// How much more those who began to have the support changed than those who did not: the change of the one less the
/// change of the other.
///
/// With one place and one moment before and after it is the double difference of four means. With many units and many
/// periods it is the coefficient of having the support in least squares with a level for each unit and each period
/// (two-way fixed effects). Errors let the observations of a unit hang together.
///
/// Where units begin at different times, those who began earlier become comparators of those who begin later, and the
/// coefficient can have the wrong sign: such panels are refused here and need [GroupTimeEffects]. With few units errors
/// are too small, and a [WildClusterBootstrap] gives the interval in their stead. Also refused: outcomes that are not
/// finite, fewer than four units, no comparators, nobody who begins, and no time before. Card & Krueger (1994), AER
/// 84:772–793; Bertrand, Duflo & Mullainathan (2004), doi:10.1162/003355304772839588; Goodman-Bacon (2021),
/// doi:10.1016/j.jeconom.2021.03.014.
public final class DifferenceInDifferences {

    private static final int FEWEST = 4;
    private static final int FEW_CLUSTERS = 40;
    private static final String TWO_GROUPS = "difference-in-differences";
    private static final String PANEL = "two-way-fixed-effects";

    private DifferenceInDifferences() {}

    /// Two groups, before and after.
    ///
    /// @param units     whose observation it is; the same number before and after
    /// @param supported whether the unit is of those who had the support after
    /// @param after     whether the observation is from after
    public static Outcome<Effect> ofTwoGroups(double[] outcomes, int[] units, boolean[] supported, boolean[] after) {
        return twoGroups(outcomes, units, supported, after).then(x -> clustered(outcomes, x, units, TWO_GROUPS));
    }

    /// Two groups of few units: the interval and the p are those of a wild cluster bootstrap.
    public static Outcome<BootstrappedDifference> ofTwoGroups(
            double[] outcomes,
            int[] units,
            boolean[] supported,
            boolean[] after,
            WildClusterBootstrap bootstrap,
            long seed) {
        return twoGroups(outcomes, units, supported, after)
                .then(x -> bootstrap.of(x, outcomes, 1, units, seed))
                .map(tested -> new BootstrappedDifference(TWO_GROUPS, outcomes.length, tested, seed));
    }

    /// Many units over many periods.
    ///
    /// @param units   whose observation it is
    /// @param periods when it was made, in order
    /// @param having  whether the unit had the support then
    public static Outcome<Effect> ofPanel(double[] outcomes, int[] units, int[] periods, boolean[] having) {
        return panel(outcomes, units, periods, having).then(x -> clustered(outcomes, x, units, PANEL));
    }

    /// Few units over many periods: the interval and the p are those of a wild cluster bootstrap.
    public static Outcome<BootstrappedDifference> ofPanel(
            double[] outcomes,
            int[] units,
            int[] periods,
            boolean[] having,
            WildClusterBootstrap bootstrap,
            long seed) {
        return panel(outcomes, units, periods, having)
                .then(x -> bootstrap.of(x, outcomes, 1, units, seed))
                .map(tested -> new BootstrappedDifference(PANEL, outcomes.length, tested, seed));
    }

    private static Outcome<DesignMatrix> twoGroups(
            double[] outcomes, int[] units, boolean[] supported, boolean[] after) {
        Optional<Refusal> refusal = refusal(outcomes, units);
        if (refusal.isPresent()) {
            return Outcome.refuse(refusal.get());
        }
        double[] group = ones(supported);
        double[] time = ones(after);
        double[] both = IntStream.range(0, group.length)
                .mapToDouble(i -> group[i] * time[i])
                .toArray();
        return Outcome.of(DesignMatrix.of(List.of("had the support after", "supported", "after"), both, group, time));
    }

    private static Outcome<DesignMatrix> panel(double[] outcomes, int[] units, int[] periods, boolean[] having) {
        Optional<Refusal> refusal = refusal(outcomes, units).or(() -> refusal(units, periods, having));
        if (refusal.isPresent()) {
            return Outcome.refuse(refusal.get());
        }
        List<String> names = new ArrayList<>();
        List<double[]> columns = new ArrayList<>();
        names.add("had the support");
        columns.add(ones(having));
        levels("unit ", units, names, columns);
        levels("period ", periods, names, columns);
        return Outcome.of(DesignMatrix.of(names, columns.toArray(double[][]::new)));
    }

    private static Outcome<Effect> clustered(double[] outcomes, DesignMatrix x, int[] units, String formula) {
        double[] alike = new double[outcomes.length];
        Arrays.fill(alike, 1);
        long clusters = Arrays.stream(units).distinct().count();
        return LinearModel.fit(x, outcomes)
                .map(fit -> new Effect(
                        FormulaId.of(formula),
                        Effect.On.SUPPORTED_OVER_TIME,
                        fit.coefficients()[1],
                        RobustErrors.of(x, outcomes, alike, fit).clustered(1, units),
                        Denominator.complete(outcomes.length),
                        List.of(
                                Assumption.checked(
                                        FEW_CLUSTERS + " units or more, so that the error can be trusted",
                                        clusters >= FEW_CLUSTERS),
                                Assumption.unchecked("Without the support both groups would have changed alike"))));
    }

    private static Optional<Refusal> refusal(double[] outcomes, int[] units) {
        long wrong =
                Arrays.stream(outcomes).filter(value -> !Double.isFinite(value)).count();
        if (wrong > 0) {
            return Optional.of(new Refusal.NotFinite("outcomes", wrong));
        }
        long different = Arrays.stream(units).distinct().count();
        return different < FEWEST ? Optional.of(new Refusal.TooFew("units", FEWEST, different)) : Optional.empty();
    }

    /// Everybody who begins begins at one time, with a time before, and some never do.
    private static Optional<Refusal> refusal(int[] units, int[] periods, boolean[] having) {
        Map<Integer, Integer> begins = new LinkedHashMap<>();
        for (int i = 0; i < units.length; i++) {
            begins.merge(units[i], having[i] ? periods[i] : Integer.MAX_VALUE, Math::min);
        }
        var times = new TreeSet<>(begins.values());
        boolean comparators = times.remove(Integer.MAX_VALUE);
        if (!comparators || times.isEmpty()) {
            return Optional.of(new Refusal.NotMeaningful(
                    comparators
                            ? "Nobody begins to have the support, so there is no change to compare."
                            : "Everybody has the support at some time, so there is nobody to compare with."));
        }
        if (times.size() > 1) {
            return Optional.of(new Refusal.NotMeaningful(
                    "Units begin at different times, so that some who have the support already would be the comparators"
                            + " of others; use effects by group and time."));
        }
        int beginning = times.first();
        boolean before = IntStream.range(0, units.length)
                .anyMatch(i -> begins.getOrDefault(units[i], beginning) == beginning && periods[i] < beginning);
        return before
                ? Optional.empty()
                : Optional.of(new Refusal.NotMeaningful(
                        "Nothing is known of the time before the support, so there is no change to compare."));
    }

    private static void levels(String name, int[] values, List<String> names, List<double[]> columns) {
        Arrays.stream(values).distinct().sorted().skip(1).forEach(level -> {
            names.add(name + level);
            columns.add(Arrays.stream(values)
                    .mapToDouble(value -> value == level ? 1 : 0)
                    .toArray());
        });
    }

    private static double[] ones(boolean[] flags) {
        return IntStream.range(0, flags.length)
                .mapToDouble(i -> flags[i] ? 1 : 0)
                .toArray();
    }
}
