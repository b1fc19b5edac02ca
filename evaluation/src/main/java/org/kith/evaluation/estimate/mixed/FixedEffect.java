package org.kith.evaluation.estimate.mixed;

import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;
import org.kith.evaluation.report.Basis;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Finding;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Row;

/// What one more of a variable goes with, groups being free to differ.
///
/// @param name             the column, "(Intercept)" for where all are nought
/// @param estimate         in the outcome's points
/// @param degreesOfFreedom Satterthwaite's
/// @param groups           how many there are of what, as in "18 groups by subject"
public record FixedEffect(
        String name, double estimate, double standardError, double degreesOfFreedom, String groups, Basis basis)
        implements Finding {

    @Override
    public Interval interval() {
        return interval(0.95);
    }

    public Interval interval(double level) {
        double reach = student().inverseSurvivalProbability((1 - level) / 2) * standardError;
        return new Interval(estimate - reach, estimate + reach, level);
    }

    public double t() {
        return estimate / standardError;
    }

    /// Two-sided.
    public double p() {
        return Math.min(1, 2 * student().survivalProbability(Math.abs(t())));
    }

    private TDistribution student() {
        return TDistribution.of(degreesOfFreedom);
    }

    /// So many places that the standard error shows two digits.
    private Decimals decimals() {
        return new Decimals(Math.clamp(1 - (int) Math.floor(Math.log10(standardError)), 0, 9));
    }

    @Override
    public String sentence() {
        String what = name.equals("(Intercept)")
                ? "Where every variable is nought, " + decimals().say(estimate) + " points are expected"
                : "One more of \"" + name + "\" goes with " + decimals().saySigned(estimate) + " points";
        return what + " (" + interval().sayWithLevel(decimals()) + "), " + groups + " being free to differ; "
                + basis.denominator().used() + " of " + basis.denominator().all() + " rows are used.";
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of(name, estimate, decimals()),
                Row.of("Standard error", standardError, decimals()),
                Row.of("Degrees of freedom (Satterthwaite)", degreesOfFreedom, Decimals.ONE),
                Row.of("95% interval", interval(), decimals()),
                Row.of("p", p(), Decimals.THREE));
    }
}
