package org.kith.evaluation.estimate;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kith.evaluation.sample.DesignMatrix;

/// Standard errors of least squares that hold when the spread differs from row to row, or when rows of one cluster hang
/// together: `B M B` with `B = (XᵀWX)⁻¹` and `M` the sum of squared scores, of rows or of clusters.
///
/// HC0 takes the residuals as they are; HC1 multiplies by `n/(n-p)`; HC3 divides each residual by one less its
/// leverage.
/// Clustered errors are HC1's with `G/(G-1) · (n-1)/(n-p)` for `G` clusters. White (1980), doi:10.2307/1912934;
/// MacKinnon
/// & White (1985), doi:10.1016/0304-4076(85)90158-7; Zeileis, Köll & Graham (2020), doi:10.18637/jss.v095.i01.
public final class RobustErrors {

    /// What is done about residuals being smaller than errors.
    public enum Correction {
        HC0,
        HC1,
        HC3
    }

    private final DesignMatrix x;
    private final double[] scores;
    private final LinearModel.Fit fit;
    private final double[] weights;

    private RobustErrors(DesignMatrix x, double[] scores, LinearModel.Fit fit, double[] weights) {
        this.x = x;
        this.scores = scores;
        this.fit = fit;
        this.weights = weights;
    }

    public static RobustErrors of(DesignMatrix x, double[] y, double[] weights, LinearModel.Fit fit) {
        double[] coefficients = fit.coefficients();
        double[] scores = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            scores[i] = weights[i] * (y[i] - x.predict(i, coefficients));
        }
        return new RobustErrors(x, scores, fit, weights);
    }

    /// The error of one coefficient, rows standing for themselves.
    public double of(int coefficient, Correction correction) {
        int p = x.width();
        double[] row = row(coefficient);
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            double part = scores[i] * projected(row, i);
            sum += correction == Correction.HC3 ? squared(part / (1 - leverage(i))) : part * part;
        }
        double n = scores.length;
        return Math.sqrt(correction == Correction.HC1 ? sum * n / (n - p) : sum);
    }

    /// The error of one coefficient, when rows with the same number hang together.
    public double clustered(int coefficient, int[] clusters) {
        double[] row = row(coefficient);
        Map<Integer, Double> sums = new LinkedHashMap<>();
        for (int i = 0; i < scores.length; i++) {
            sums.merge(clusters[i], scores[i] * projected(row, i), Double::sum);
        }
        double squares = 0;
        for (double sum : sums.values()) {
            squares += sum * sum;
        }
        double n = scores.length;
        double g = sums.size();
        return Math.sqrt(squares * g / (g - 1) * (n - 1) / (n - x.width()));
    }

    private double[] row(int coefficient) {
        int p = x.width();
        double[] inverse = fit.inverse();
        double[] row = new double[p];
        System.arraycopy(inverse, coefficient * p, row, 0, p);
        return row;
    }

    /// A row of `(XᵀWX)⁻¹` times a row of the data.
    private double projected(double[] row, int i) {
        return x.predict(i, row);
    }

    private double leverage(int i) {
        int p = x.width();
        double[] inverse = fit.inverse();
        double sum = 0;
        for (int j = 0; j < p; j++) {
            for (int k = 0; k < p; k++) {
                sum += x.value(i, j) * inverse[j * p + k] * x.value(i, k);
            }
        }
        return weights[i] * sum;
    }

    private static double squared(double value) {
        return value * value;
    }
}
