package org.kith.evaluation.economics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.TDistribution;
import org.kith.evaluation.estimate.LinearModel;
import org.kith.evaluation.match.Assignment;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.Basis;
import org.kith.evaluation.report.Denominator;
import org.kith.evaluation.report.Finding;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Row;
import org.kith.evaluation.sample.DesignMatrix;

/// The difference in gain between supported and comparators with the same utility at the start: least squares of the
/// gain on having had the support and on the first utility. Manca, Hawkins & Sculpher (2005), doi:10.1002/hec.944.
///
/// People without a gain or a first utility are left out and counted. Refuses infinite values, fewer than ten people
/// in a group, and a first utility that is alike in everybody.
///
/// @param unit             of the gain
/// @param estimate         the difference
/// @param standardError    of least squares
/// @param degreesOfFreedom of Student's t
/// @param people           whom it is about
public record UtilityAdjusted(
        Gains.Unit unit, double estimate, double standardError, int degreesOfFreedom, Denominator people)
        implements Finding {

    private static final int FEWEST = 10;

    public static Outcome<UtilityAdjusted> of(Gains gains, Assignment who, double[] firstUtility) {
        if (gains.size() != who.rows() || firstUtility.length != who.rows()) {
            throw new IllegalArgumentException("everybody has a gain and a first utility, known or not");
        }
        long infinite = Arrays.stream(firstUtility).filter(Double::isInfinite).count();
        Optional<Refusal> refusal =
                infinite > 0 ? Optional.of(new Refusal.NotFinite("first utilities", infinite)) : gains.refusal();
        if (refusal.isPresent()) {
            return Outcome.refuse(refusal.get());
        }
        double[] values = gains.values();
        int[] known = IntStream.range(0, values.length)
                .filter(row -> !Double.isNaN(values[row]) && !Double.isNaN(firstUtility[row]))
                .toArray();
        int supported = (int) IntStream.of(known).filter(who::treated).count();
        int fewer = Math.min(supported, known.length - supported);
        if (fewer < FEWEST) {
            return Outcome.refuse(new Refusal.TooFew(
                    supported <= known.length - supported ? "people who had the support" : "comparators",
                    FEWEST,
                    fewer));
        }
        DesignMatrix x = DesignMatrix.of(
                List.of("had the support", "first utility"),
                IntStream.of(known).mapToDouble(row -> who.treated(row) ? 1 : 0).toArray(),
                IntStream.of(known).mapToDouble(row -> firstUtility[row]).toArray());
        double[] y = IntStream.of(known).mapToDouble(row -> values[row]).toArray();
        return LinearModel.fit(x, y)
                .map(fit -> new UtilityAdjusted(
                        gains.unit(),
                        fit.coefficients()[1],
                        fit.standardError(1),
                        fit.degreesOfFreedom(),
                        Denominator.of(values.length, known.length, "no gain or no first utility")));
    }

    @Override
    public Interval interval() {
        double reach = TDistribution.of(degreesOfFreedom).inverseSurvivalProbability(0.025) * standardError;
        return new Interval(estimate - reach, estimate + reach, 0.95);
    }

    @Override
    public Basis basis() {
        return Basis.of(
                "gain-adjusted-for-first-utility",
                people,
                Assumption.checked("Nobody is missing", people.missing() == 0),
                Assumption.unchecked("The gain is a straight line in the first utility, alike in both groups"),
                Assumption.unchecked("The groups were alike in all else before the support"));
    }

    @Override
    public String sentence() {
        return "Among people with the same utility at the start, having had the support was associated with a "
                + "difference of " + unit.decimals().saySigned(estimate) + " " + unit.many() + " ("
                + interval().sayWithLevel(unit.decimals()) + "); " + people.used() + " of " + people.all()
                + " people are compared.";
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of("People", people.all()),
                Row.of("Compared", people.used()),
                new Row("Difference in " + unit.many(), unit.decimals().saySigned(estimate)),
                Row.of("Standard error", standardError, unit.decimals()),
                Row.of("95% interval", interval(), unit.decimals()));
    }
}
