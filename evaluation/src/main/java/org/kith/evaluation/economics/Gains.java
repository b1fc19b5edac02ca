package org.kith.evaluation.economics;

import java.util.Arrays;
import java.util.Optional;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Refusal;

/// What every person had of what is wished for, such as quality-adjusted life years; `NaN` where it is not known.
public final class Gains {

    private final Unit unit;
    private final double[] values;

    private Gains(Unit unit, double[] values) {
        this.unit = unit;
        this.values = values;
    }

    /// One value a person, in the order of the costs. The array is copied.
    public static Gains of(Unit unit, double... values) {
        return new Gains(unit, values.clone());
    }

    public Unit unit() {
        return unit;
    }

    public int size() {
        return values.length;
    }

    public double[] values() {
        return values.clone();
    }

    Optional<Refusal> refusal() {
        long infinite = Arrays.stream(values).filter(Double::isInfinite).count();
        return infinite > 0 ? Optional.of(new Refusal.NotFinite("gains", infinite)) : Optional.empty();
    }

    /// What is gained.
    ///
    /// @param one      as in "quality-adjusted life year"
    /// @param many     as in "quality-adjusted life years"
    /// @param decimals with which an amount is said
    public record Unit(String one, String many, Decimals decimals) {

        /// A year in full health.
        public static final Unit QUALITY_ADJUSTED_LIFE_YEAR =
                new Unit("quality-adjusted life year", "quality-adjusted life years", Decimals.THREE);

        /// One point of life satisfaction, from 0 to 10, for one person for a year.
        public static final Unit WELLBEING_YEAR =
                new Unit("wellbeing-adjusted life year", "wellbeing-adjusted life years", Decimals.TWO);
    }
}
