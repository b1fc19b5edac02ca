package org.kith.evaluation.effect;

import java.util.ArrayList;
import java.util.List;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.Basis;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Denominator;
import org.kith.evaluation.report.Finding;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Row;

/// What several schemes found, taken together. All numbers are on the scale of the estimates: logarithms for
/// ratios.
///
/// @param spread        variance of the schemes' own truths, `τ²`
/// @param prediction    where the truth of another such scheme may lie
/// @param fixed         as if all schemes had one truth
/// @param closerThanChance whether schemes agree more than chance makes
public record Pooled(
        Scale scale,
        List<Scheme> schemes,
        double estimate,
        double standardError,
        Interval interval,
        double spread,
        Interval prediction,
        Fixed fixed,
        Heterogeneity heterogeneity,
        boolean closerThanChance)
        implements Finding {

    private static final int FEW = 3;
    private static final int ENOUGH_FOR_BIAS = 10;

    /// How the estimates are to be said.
    public enum Scale {
        DIFFERENCE("difference"),
        RATIO("ratio");

        private final String words;

        Scale(String words) {
            this.words = words;
        }

        String say(double value) {
            return switch (this) {
                case DIFFERENCE -> Decimals.TWO.saySigned(value);
                case RATIO -> Decimals.TWO.say(Math.exp(value));
            };
        }

        String say(Interval interval) {
            return switch (this) {
                case DIFFERENCE -> interval.say(Decimals.TWO);
                case RATIO ->
                    new Interval(Math.exp(interval.low()), Math.exp(interval.high()), interval.level())
                            .say(Decimals.TWO);
            };
        }
    }

    /// The mean as if all schemes had one truth.
    public record Fixed(double estimate, double standardError, Interval interval) {}

    /// How far schemes differ beyond chance.
    ///
    /// @param q     Cochran's
    /// @param p     of `q`, on `k-1` degrees of freedom
    /// @param share of what is seen to differ that is not chance, `I²`
    public record Heterogeneity(double q, double p, double share) {}

    public Pooled {
        schemes = List.copyOf(schemes);
    }

    @Override
    public Basis basis() {
        return Basis.of(
                "random-effects-reml-hartung-knapp",
                Denominator.complete(schemes.size()),
                Assumption.checked(
                        FEW + " schemes or more; fewer hardly tell how schemes differ", schemes.size() >= FEW),
                Assumption.checked(
                        ENOUGH_FOR_BIAS + " schemes or more, without which it cannot be seen whether small good news is"
                                + " published more",
                        schemes.size() >= ENOUGH_FOR_BIAS),
                Assumption.unchecked("Every scheme's figure has a comparator and means the same"),
                Assumption.unchecked("Schemes whose figures were not published are like those whose were"));
    }

    @Override
    public String sentence() {
        String few = schemes.size() < FEW ? " So few schemes hardly tell anything." : "";
        return "Over " + schemes.size() + " schemes the " + scale.words + " is " + scale.say(estimate)
                + " (95% interval "
                + scale.say(interval) + "); that of another such scheme may lie anywhere from " + scale.say(prediction)
                + "." + few;
    }

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Scheme scheme : schemes) {
            rows.add(new Row(scheme.name(), scale.say(scheme.estimate())));
        }
        rows.add(new Row("Random-effects " + scale.words, scale.say(estimate)));
        rows.add(new Row("95% interval", scale.say(interval)));
        rows.add(new Row("95% prediction interval", scale.say(prediction)));
        rows.add(new Row("Fixed-effect " + scale.words, scale.say(fixed.estimate())));
        rows.add(new Row("Fixed-effect 95% interval", scale.say(fixed.interval())));
        rows.add(Row.of("Standard deviation of the truths", Math.sqrt(spread), Decimals.THREE));
        rows.add(Row.of("Q", heterogeneity.q(), Decimals.TWO));
        rows.add(Row.of("p of Q", heterogeneity.p(), Decimals.THREE));
        rows.add(new Row("I²", Decimals.NONE.sayPercent(heterogeneity.share())));
        return List.copyOf(rows);
    }
}
