package org.kith.evaluation.estimate;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.kith.evaluation.sample.DesignMatrix;
import org.kith.evaluation.sums.CrossProducts;

/// Standard errors that hold when the spread differs from row to row, or when rows of one cluster hang together:
/// `B M B` with `B = (XᵀWX)⁻¹` and `M` the sum of squared scores, of rows or of clusters.
///
/// HC0 takes the scores as they are; HC1 multiplies by `n/(n-p)`; HC3, for least squares, divides each residual by one
/// less its leverage. Clustered errors are `G/(G-1)` times the sum over `G` clusters, and `(n-1)/(n-p)` times that with
/// HC1. White (1980), doi:10.2307/1912934; MacKinnon & White (1985), doi:10.1016/0304-4076(85)90158-7; Zeileis, Köll &
/// Graham (2020), doi:10.18637/jss.v095.i01.
public final class RobustErrors {

    /// What is done about residuals being smaller than errors.
    public enum Correction {
        HC0,
        HC1,
        HC3
    }

    private final DesignMatrix x;
    private final double[] scores;
    private final double[] inverse;
    private final double[] weights;

    private RobustErrors(DesignMatrix x, double[] scores, double[] inverse, double[] weights) {
        this.x = x;
        this.scores = scores;
        this.inverse = inverse;
        this.weights = weights;
    }

    /// Of least squares.
    public static RobustErrors of(DesignMatrix x, double[] y, double[] weights, LinearModel.Fit fit) {
        double[] coefficients = fit.coefficients();
        double[] scores = CrossProducts.linear(x, coefficients);
        for (int i = 0; i < y.length; i++) {
            scores[i] = weights[i] * (y[i] - scores[i]);
        }
        return new RobustErrors(x, scores, fit.inverse(), weights);
    }

    /// Of any model with such scores in the rows' sums of values times coefficients. HC3 is not to be asked of it.
    ///
    /// @param inverse `(XᵀWX)⁻¹`, row by row
    public static RobustErrors of(DesignMatrix x, double[] scores, double[] inverse) {
        return new RobustErrors(x, scores, inverse, new double[0]);
    }

    /// The error of one coefficient, rows standing for themselves.
    public double of(int coefficient, Correction correction) {
        double[] pulls = pulls(coefficient);
        double sum = 0;
        for (int i = 0; i < pulls.length; i++) {
            double pull = correction == Correction.HC3 ? pulls[i] / (1 - leverage(i)) : pulls[i];
            sum += pull * pull;
        }
        double n = scores.length;
        return Math.sqrt(correction == Correction.HC1 ? sum * n / (n - x.width()) : sum);
    }

    /// The error of one coefficient with HC1's correction, when rows with the same number hang together.
    public double clustered(int coefficient, int[] ids) {
        return clustered(coefficient, Clusters.of(ids), Correction.HC1);
    }

    public double clustered(int coefficient, Clusters clusters, Correction correction) {
        double[] pulls = pulls(coefficient);
        double[] sums = new double[clusters.count()];
        for (int i = 0; i < pulls.length; i++) {
            sums[clusters.of(i)] += pulls[i];
        }
        double squares = Arrays.stream(sums).map(sum -> sum * sum).sum();
        return Math.sqrt(squares * factor(clusters, correction));
    }

    /// The covariance of all coefficients, row by row, when the rows of a cluster hang together.
    public double[] clusteredCovariance(Clusters clusters, Correction correction) {
        int p = x.width();
        double[][] sums = new double[p][clusters.count()];
        double[] meat = new double[p * p];
        // Every column and every line of the meat is worked out by one thread, in the order of the rows.
        IntStream.range(0, p).parallel().forEach(j -> {
            double[] column = x.column(j);
            for (int i = 0; i < scores.length; i++) {
                sums[j][clusters.of(i)] += scores[i] * column[i];
            }
        });
        double factor = factor(clusters, correction);
        IntStream.range(0, p).parallel().forEach(j -> {
            for (int k = 0; k <= j; k++) {
                double sum = 0;
                for (int g = 0; g < sums[j].length; g++) {
                    sum += sums[j][g] * sums[k][g];
                }
                meat[j * p + k] = sum * factor;
                meat[k * p + j] = meat[j * p + k];
            }
        });
        return product(product(inverse, meat, p), inverse, p);
    }

    private double factor(Clusters clusters, Correction correction) {
        double n = scores.length;
        double g = clusters.count();
        return switch (correction) {
            case HC0 -> g / (g - 1);
            case HC1 -> g / (g - 1) * (n - 1) / (n - x.width());
            case HC3 -> throw new IllegalArgumentException("clusters have no leverage of one row");
        };
    }

    private static double[] product(double[] one, double[] other, int p) {
        double[] product = new double[p * p];
        for (int j = 0; j < p; j++) {
            for (int k = 0; k < p; k++) {
                for (int l = 0; l < p; l++) {
                    product[j * p + k] += one[j * p + l] * other[l * p + k];
                }
            }
        }
        return product;
    }

    /// How far each row pulls one coefficient: its score times a row of the inverse times its values.
    private double[] pulls(int coefficient) {
        int p = x.width();
        double[] pulls = CrossProducts.linear(x, Arrays.copyOfRange(inverse, coefficient * p, (coefficient + 1) * p));
        for (int i = 0; i < pulls.length; i++) {
            pulls[i] *= scores[i];
        }
        return pulls;
    }

    private double leverage(int i) {
        int p = x.width();
        double sum = 0;
        for (int j = 0; j < p; j++) {
            for (int k = 0; k < p; k++) {
                sum += x.value(i, j) * inverse[j * p + k] * x.value(i, k);
            }
        }
        return weights[i] * sum;
    }
}
