package org.kith.evaluation.estimate;

import org.kith.evaluation.sample.DesignMatrix;

/// What a wild cluster bootstrap needs of the data, cluster by cluster.
///
/// With `a` the row of `(XᵀX)⁻¹Xᵀ` of the coefficient and `q = a/aᵀa`, the residuals with the coefficient held
/// `δ` below its estimate are `û + δq`. A draw `w` then has the estimate `Σ w_g a_gᵀ(û + δq)_g`, and the scores
/// of its clusters are `K w` with `K_gh = [g=h] a_gᵀv_g - a_gᵀX_g (XᵀX)⁻¹ X_hᵀv_h` for `v = û + δq`: all straight
/// lines in `δ`.
final class Scores {

    private final double[] alone;
    private final double[] held;
    private final double[][] aloneScores;
    private final double[][] heldScores;
    private final double factor;
    private final double spread;
    private final double whole;

    private Scores(
            double[] alone, double[] held, double[][] aloneScores, double[][] heldScores, double factor, double whole) {
        this.alone = alone;
        this.held = held;
        this.aloneScores = aloneScores;
        this.heldScores = heldScores;
        this.factor = factor;
        double squares = 0;
        for (double one : alone) {
            squares += one * one;
        }
        this.spread = squares;
        this.whole = whole;
    }

    static Scores of(DesignMatrix x, double[] y, int coefficient, int[] places, int clusters, LinearModel.Fit fit) {
        int p = x.width();
        double[] inverse = fit.inverse();
        double[] row = new double[p];
        System.arraycopy(inverse, coefficient * p, row, 0, p);
        double[] coefficients = fit.coefficients();
        double squares = inverse[coefficient * p + coefficient];
        double[] alone = new double[clusters];
        double[] held = new double[clusters];
        double[][] design = new double[clusters][p];
        double[][] aloneCross = new double[clusters][p];
        double[][] heldCross = new double[clusters][p];
        double whole = 0;
        for (int i = 0; i < y.length; i++) {
            int g = places[i];
            double a = x.predict(i, row);
            double residual = y[i] - x.predict(i, coefficients);
            double q = a / squares;
            alone[g] += a * residual;
            held[g] += a * q;
            whole += a * a * residual * residual;
            for (int j = 0; j < p; j++) {
                design[g][j] += a * x.value(i, j);
                aloneCross[g][j] += x.value(i, j) * residual;
                heldCross[g][j] += x.value(i, j) * q;
            }
        }
        double n = y.length;
        double factor = clusters / (clusters - 1.0) * (n - 1) / (n - p);
        double[][] through = through(design, inverse);
        return new Scores(
                alone, held, between(alone, through, aloneCross), between(held, through, heldCross), factor, whole);
    }

    /// `a_gᵀX_g (XᵀX)⁻¹`.
    private static double[][] through(double[][] design, double[] inverse) {
        int p = design[0].length;
        double[][] through = new double[design.length][p];
        for (int g = 0; g < design.length; g++) {
            for (int j = 0; j < p; j++) {
                for (int k = 0; k < p; k++) {
                    through[g][j] += design[g][k] * inverse[k * p + j];
                }
            }
        }
        return through;
    }

    private static double[][] between(double[] own, double[][] through, double[][] cross) {
        double[][] between = new double[own.length][own.length];
        for (int g = 0; g < own.length; g++) {
            for (int h = 0; h < own.length; h++) {
                double sum = g == h ? own[g] : 0;
                for (int j = 0; j < cross[h].length; j++) {
                    sum -= through[g][j] * cross[h][j];
                }
                between[g][h] = sum;
            }
        }
        return between;
    }

    /// The estimate of a draw as `[0] + δ[1]`, and the squares of its scores as `[2] + 2δ[3] + δ²[4]`.
    double[] drawn(double[] weights) {
        double[] numbers = new double[5];
        for (int g = 0; g < weights.length; g++) {
            numbers[0] += weights[g] * alone[g];
            numbers[1] += weights[g] * held[g];
            double one = 0;
            double other = 0;
            for (int h = 0; h < weights.length; h++) {
                one += aloneScores[g][h] * weights[h];
                other += heldScores[g][h] * weights[h];
            }
            numbers[2] += one * one;
            numbers[3] += one * other;
            numbers[4] += other * other;
        }
        return numbers;
    }

    int clusters() {
        return alone.length;
    }

    /// What clustered errors are multiplied by.
    double factor() {
        return factor;
    }

    /// The squares of the scores of the data themselves.
    double spread() {
        return spread;
    }

    /// The same if rows stood for themselves.
    double whole() {
        return whole;
    }
}
