package org.kith.evaluation.estimate.mixed;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// Every group has a level of its own.
///
/// A group of `n` rows with column sums `s` takes `w s sᵀ` from the products over all rows, `w = θ²/(1 + θ²n)`.
/// Groups of one size have one `w`, so their products are added up once: an evaluation costs as much as there
/// are sizes, however many groups there are.
final class Intercepts implements Spread {

    private final int width;
    private final double[] cross;
    private final double[] sums;
    private final double[] counts;
    private final double[] sizes;
    private final double[] sizeCounts;
    private final double[][] products;

    Intercepts(Sums rows, Grouping grouping) {
        this.width = rows.width();
        this.cross = rows.cross();
        this.sums = rows.byGroup(grouping, 0);
        this.counts = new double[grouping.size()];
        Map<Double, Integer> bySize = new LinkedHashMap<>();
        for (int g = 0; g < counts.length; g++) {
            counts[g] = sums[g * width];
            bySize.putIfAbsent(counts[g], bySize.size());
        }
        this.sizes = bySize.keySet().stream().mapToDouble(Double::doubleValue).toArray();
        this.sizeCounts = new double[sizes.length];
        this.products = new double[sizes.length][width * width];
        for (int g = 0; g < counts.length; g++) {
            int size = bySize.getOrDefault(counts[g], 0);
            sizeCounts[size]++;
            add(products[size], g);
        }
    }

    private void add(double[] product, int group) {
        int from = group * width;
        for (int j = 0; j < width; j++) {
            for (int k = 0; k <= j; k++) {
                product[j * width + k] += sums[from + j] * sums[from + k];
            }
        }
    }

    @Override
    public Profile at(double[] theta) {
        double square = theta[0] * theta[0];
        double[] s = cross.clone();
        double log = 0;
        for (int size = 0; size < sizes.length; size++) {
            double weight = square / (1 + square * sizes[size]);
            double[] product = products[size];
            for (int j = 0; j < width; j++) {
                for (int k = 0; k <= j; k++) {
                    s[j * width + k] -= weight * product[j * width + k];
                }
            }
            log += sizeCounts[size] * Math.log1p(square * sizes[size]);
        }
        return new Profile(s, width, log);
    }

    @Override
    public int size() {
        return 1;
    }

    @Override
    public double[] alike(double much) {
        return new double[] {much};
    }

    @Override
    public double[] grain() {
        return new double[] {Math.sqrt(counts.length / Arrays.stream(counts).sum())};
    }

    @Override
    public Modes modes(double[] theta, double[] coefficients) {
        double square = theta[0] * theta[0];
        double[] values = new double[counts.length];
        double[] deviations = new double[counts.length];
        for (int g = 0; g < counts.length; g++) {
            double left = sums[g * width + width - 1];
            for (int j = 0; j < width - 1; j++) {
                left -= sums[g * width + j] * coefficients[j];
            }
            double variance = square / (1 + square * counts[g]);
            values[g] = variance * left;
            deviations[g] = Math.sqrt(variance);
        }
        return new Modes(new double[][] {values}, new double[][] {deviations});
    }
}
