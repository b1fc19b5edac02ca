package org.kith.evaluation.describe;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Ways of adjusting p values when several questions are asked of the same data.
///
/// Holm and Hochberg keep the chance of any false finding; Benjamini & Hochberg keep the share of false ones among
/// the findings, and Benjamini & Yekutieli do so whatever the dependence. Decide which before looking: Holm to
/// confirm, Benjamini & Hochberg to screen.
///
/// Holm (1979), Scandinavian Journal of Statistics 6:65–70; Hochberg (1988), doi:10.1093/biomet/75.4.800; Benjamini
/// & Hochberg (1995), doi:10.1111/j.2517-6161.1995.tb02031.x; Benjamini & Yekutieli (2001),
/// doi:10.1214/aos/1013699998.
public enum Multiplicity {
    /// Each p value times their number.
    BONFERRONI(false) {
        @Override
        double factor(int rank, int n) {
            return n;
        }
    },
    HOLM(false) {
        @Override
        double factor(int rank, int n) {
            return n - rank + 1.0;
        }
    },
    HOCHBERG(true) {
        @Override
        double factor(int rank, int n) {
            return n - rank + 1.0;
        }
    },
    BENJAMINI_HOCHBERG(true) {
        @Override
        double factor(int rank, int n) {
            return (double) n / rank;
        }
    },
    BENJAMINI_YEKUTIELI(true) {
        @Override
        double factor(int rank, int n) {
            double harmonic =
                    IntStream.rangeClosed(1, n).mapToDouble(i -> 1.0 / i).sum();
            return harmonic * n / rank;
        }
    };

    private final boolean stepsUp;

    Multiplicity(boolean stepsUp) {
        this.stepsUp = stepsUp;
    }

    /// What the p value of a rank (1 for the smallest) is multiplied by.
    abstract double factor(int rank, int n);

    /// The adjusted p values, in the order given. A p value outside 0 to 1 is a defect.
    public double[] adjust(double... p) {
        if (!Arrays.stream(p).allMatch(value -> value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("p values lie between 0 and 1");
        }
        int n = p.length;
        Integer[] order = IntStream.range(0, n).boxed().toArray(Integer[]::new);
        Arrays.sort(order, (a, b) -> Double.compare(p[a], p[b]));
        double[] adjusted = new double[n];
        double bound = stepsUp ? 1 : 0;
        for (int step = 1; step <= n; step++) {
            int rank = stepsUp ? n - step + 1 : step;
            double scaled = Math.min(1, factor(rank, n) * p[order[rank - 1]]);
            bound = stepsUp ? Math.min(bound, scaled) : Math.max(bound, scaled);
            adjusted[order[rank - 1]] = bound;
        }
        return adjusted;
    }
}
