package org.kith.evaluation.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Result;
import org.kith.evaluation.report.Row;

/// Which practices or providers differ from a common value by more than chance explains.
///
/// A unit's `z` is its value less the target over its standard error; beyond 1.96 lies 5% and beyond 3.09 0.2% of
/// units that do not differ. When the units vary more than that all together, because people differ in ways that
/// were not measured, the limits can be widened: the spread `φ` is the mean of the squared z after the outer tenth
/// on either side is drawn in, and either z is divided by `√φ` or a variance `τ²` is added to every unit's own.
///
/// Spiegelhalter (2005), Statistics in Medicine 24:1185–1202, doi:10.1002/sim.1970.
public final class Funnel implements Result {

    private static final double WARNING = 1.959964;
    private static final double ALARM = 3.0902323;
    private static final double DRAWN_IN = 0.1;

    /// One unit's value and its standard error if it did not differ.
    public record Unit(String name, long n, double value, double standardError) {}

    /// How far a unit lies from the target.
    public enum Flag {
        FAR_ABOVE("above, beyond 99.8%"),
        ABOVE("above, beyond 95%"),
        WITHIN("within"),
        BELOW("below, beyond 95%"),
        FAR_BELOW("below, beyond 99.8%");

        private final String words;

        Flag(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        static Flag of(double z) {
            if (z >= ALARM) {
                return FAR_ABOVE;
            }
            if (z <= -ALARM) {
                return FAR_BELOW;
            }
            return z >= WARNING ? ABOVE : z <= -WARNING ? BELOW : WITHIN;
        }
    }

    /// What is done about units that vary more than chance explains.
    public enum Overdispersion {
        IGNORED,
        MULTIPLIED,
        ADDED
    }

    /// One unit with its place in the funnel.
    public record Placed(Unit unit, double z, Flag flag) {}

    private final List<Unit> units;
    private final double target;
    private final Overdispersion overdispersion;

    private Funnel(List<Unit> units, double target, Overdispersion overdispersion) {
        this.units = List.copyOf(units);
        this.target = target;
        this.overdispersion = overdispersion;
    }

    /// A funnel around a target. Refuses fewer than two units and standard errors that are not above nought.
    public static Outcome<Funnel> of(List<Unit> units, double target) {
        Optional<Refusal> refusal = units.size() < 2
                ? Optional.of(new Refusal.TooFew("units to compare", 2, units.size()))
                : units.stream().allMatch(Funnel::usable) && Double.isFinite(target)
                        ? Optional.empty()
                        : Optional.of(new Refusal.OutOfRange("standard errors", "above nought"));
        return refusal.<Outcome<Funnel>>map(Outcome::refuse)
                .orElseGet(() -> Outcome.of(new Funnel(units, target, Overdispersion.IGNORED)));
    }

    private static boolean usable(Unit unit) {
        return unit.standardError() > 0 && Double.isFinite(unit.standardError()) && Double.isFinite(unit.value());
    }

    /// A unit's mean, with the standard deviation of a single person over all units.
    public static Unit mean(String name, long n, double mean, double standardDeviation) {
        return new Unit(name, n, mean, standardDeviation / Math.sqrt((double) n));
    }

    /// A unit's share, with the standard error that it would have at the target.
    public static Unit share(String name, long count, long n, double target) {
        return new Unit(name, n, (double) count / n, Math.sqrt(target * (1 - target) / n));
    }

    public Funnel with(Overdispersion handling) {
        return new Funnel(units, target, handling);
    }

    public double target() {
        return target;
    }

    /// The spread of the units, 1 when chance explains it.
    public double phi() {
        double[] z = units.stream().mapToDouble(this::plainZ).toArray();
        Quantiles quantiles = Quantiles.of(z).found().orElseThrow();
        double low = quantiles.at(DRAWN_IN);
        double high = quantiles.at(1 - DRAWN_IN);
        double sum = 0;
        for (double each : z) {
            double drawn = Math.clamp(each, low, high);
            sum += drawn * drawn;
        }
        return sum / z.length;
    }

    /// The variance between units beyond chance, in the value's own units squared.
    public double tauSquared() {
        double weights = units.stream().mapToDouble(Funnel::weight).sum();
        double squares =
                units.stream().mapToDouble(unit -> weight(unit) * weight(unit)).sum();
        double excess = units.size() * phi() - (units.size() - 1);
        return Math.max(0, excess / (weights - squares / weights));
    }

    private static double weight(Unit unit) {
        return 1 / (unit.standardError() * unit.standardError());
    }

    private double plainZ(Unit unit) {
        return (unit.value() - target) / unit.standardError();
    }

    /// Every unit with its z and flag, in the order given.
    public List<Placed> placed() {
        double widen = widening();
        double tau2 = switch (overdispersion) {
            case IGNORED, MULTIPLIED -> 0;
            case ADDED -> tauSquared();
        };
        return units.stream().map(unit -> placed(unit, widen, tau2)).toList();
    }

    private double widening() {
        return switch (overdispersion) {
            case IGNORED, ADDED -> 1;
            case MULTIPLIED -> Math.sqrt(Math.max(1, phi()));
        };
    }

    private Placed placed(Unit unit, double widen, double tau2) {
        double error = Math.hypot(unit.standardError(), Math.sqrt(tau2)) * widen;
        double z = (unit.value() - target) / error;
        return new Placed(unit, z, Flag.of(z));
    }

    /// The limits for shares of `n` people at a target by the normal distribution, kept within 0 and 1.
    public static Interval limitsForShare(double target, long n, double level) {
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2);
        double reach = z * Math.sqrt(target * (1 - target) / n);
        return new Interval(Math.max(0, target - reach), Math.min(1, target + reach), level);
    }

    @Override
    public String sentence() {
        long beyond =
                placed().stream().filter(unit -> unit.flag() != Flag.WITHIN).count();
        long expected = Math.round(units.size() * 0.05);
        return beyond + " of " + units.size() + " differ from " + Decimals.TWO.say(target)
                + " by more than 95% limits; about " + expected + " would by chance.";
    }

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Placed each : placed()) {
            rows.add(new Row(
                    each.unit().name(),
                    Decimals.TWO.say(each.unit().value()) + " (n = "
                            + each.unit().n() + "), " + each.flag().words()));
        }
        return List.copyOf(rows);
    }
}
