package org.kith.evaluation.economics;

import java.util.Optional;
import java.util.stream.IntStream;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;

/// Quality-adjusted life years: the area under a person's utilities over time, straight lines between the times.
///
/// `Σ (u_k + u_{k+1})/2 · (t_{k+1} - t_k)`, times in years. A person with a missing utility (`NaN`) has none; fill in
/// first where they are many. Compare groups with what they started from held fixed ([UtilityAdjusted]): a group that
/// starts higher has more years with nothing gained.
///
/// Refuses fewer than two times, times that do not rise, and utilities that are infinite or above 1. Manca, Hawkins &
/// Sculpher (2005), doi:10.1002/hec.944.
public final class QualityAdjustedYears {

    private QualityAdjustedYears() {}

    /// One column of utilities for each time, the first being the start.
    public static Outcome<Gains> underCurve(double[] years, double[]... utilities) {
        Optional<Refusal> refusal = refusal(years, utilities);
        if (refusal.isPresent()) {
            return Outcome.refuse(refusal.get());
        }
        double[] areas = IntStream.range(0, utilities[0].length)
                .mapToDouble(row -> area(years, utilities, row))
                .toArray();
        return Outcome.of(Gains.of(Gains.Unit.QUALITY_ADJUSTED_LIFE_YEAR, areas));
    }

    private static double area(double[] years, double[][] utilities, int row) {
        double area = 0;
        for (int k = 1; k < years.length; k++) {
            area += (utilities[k - 1][row] + utilities[k][row]) / 2 * (years[k] - years[k - 1]);
        }
        return area;
    }

    private static Optional<Refusal> refusal(double[] years, double[][] utilities) {
        if (years.length != utilities.length) {
            throw new IllegalArgumentException(years.length + " times but " + utilities.length + " sets of utilities");
        }
        if (years.length < 2) {
            return Optional.of(new Refusal.TooFew("times", 2, years.length));
        }
        for (int k = 0; k < years.length; k++) {
            if (!Double.isFinite(years[k]) || (k > 0 && years[k] <= years[k - 1])) {
                return Optional.of(new Refusal.OutOfRange("times of the utilities", "each later than the one before"));
            }
            if (utilities[k].length != utilities[0].length) {
                throw new IllegalArgumentException("everybody has a utility, known or not, at each time");
            }
            for (double utility : utilities[k]) {
                if (Double.isInfinite(utility) || utility > 1) {
                    return Optional.of(new Refusal.OutOfRange("utilities", "at most 1, full health"));
                }
            }
        }
        return Optional.empty();
    }
}
