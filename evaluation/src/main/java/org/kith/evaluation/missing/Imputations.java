package org.kith.evaluation.missing;

import java.util.List;
import java.util.function.Function;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.Column;
import org.kith.evaluation.sample.Sample;

/// A sample with its gaps filled in many times, by [ChainedEquations].
///
/// @param original with its gaps
/// @param sets filled in
/// @param seed that made them
public record Imputations(Sample original, List<Sample> sets, long seed) {

    public Imputations {
        sets = List.copyOf(sets);
    }

    /// What an analysis of one set gives.
    ///
    /// @param degreesOfFreedom of the analysis, infinite for one that has none
    public record Estimated(double estimate, double standardError, double degreesOfFreedom) {}

    /// The same analysis of every set, pooled by Rubin's rules; the first refusal of any set refuses the whole.
    public Outcome<Rubin.Pooled> pool(Function<Sample, Outcome<Estimated>> analysis) {
        double[] estimates = new double[sets.size()];
        double[] errors = new double[sets.size()];
        double degreesOfFreedom = Double.POSITIVE_INFINITY;
        for (int i = 0; i < estimates.length; i++) {
            switch (analysis.apply(sets.get(i))) {
                case Outcome.Refused<Estimated>(Refusal why) -> {
                    return Outcome.refuse(why);
                }
                case Outcome.Found<Estimated>(Estimated found) -> {
                    estimates[i] = found.estimate();
                    errors[i] = found.standardError();
                    degreesOfFreedom = found.degreesOfFreedom();
                }
            }
        }
        return Rubin.pool(estimates, errors, degreesOfFreedom);
    }

    /// The same sets with so many points added to every value that was filled into a column: how a finding changes if
    /// the missing did worse than people like them.
    public Imputations shifted(String column, double delta) {
        Column.Numeric gaps = numeric(original, column);
        return new Imputations(
                original, sets.stream().map(set -> shifted(set, gaps, delta)).toList(), seed);
    }

    private static Sample shifted(Sample set, Column.Numeric gaps, double delta) {
        double[] values = numeric(set, gaps.name()).values();
        for (int row = 0; row < values.length; row++) {
            values[row] += gaps.isMissing(row) ? delta : 0;
        }
        return set.with(Column.Numeric.of(gaps.name(), gaps.unit(), values));
    }

    private static Column.Numeric numeric(Sample sample, String name) {
        if (sample.column(name).orElse(null) instanceof Column.Numeric numeric) {
            return numeric;
        }
        throw new IllegalArgumentException("no numeric column " + name);
    }
}
