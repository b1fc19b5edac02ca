package org.kith.evaluation.estimate.mixed;

import java.util.Arrays;

/// The fixed part at one relative spread of the groups: everything of the likelihood but the residual variance,
/// for which the best is known in closed form.
///
/// `S = [X y]ᵀ(ZΛΛᵀZᵀ + I)⁻¹[X y]` is factored once: the factor's last entry squared is the weighted residual
/// sum of squares, its others give the coefficients and the determinant of `XᵀV⁻¹X`.
final class Profile {

    private static final double LOG_TWO_PI = Math.log(2 * Math.PI);

    private final int p;
    private final double[] factor;
    private final double logDeterminant;
    private final int lost;

    /// @param s              `S`, row by row, of which the lower half is used; not kept
    /// @param width          columns of the design, and one
    /// @param logDeterminant of `ZΛΛᵀZᵀ + I`
    Profile(double[] s, int width, double logDeterminant) {
        this.p = width - 1;
        this.logDeterminant = logDeterminant;
        double[] diagonal = new double[width];
        for (int j = 0; j < width; j++) {
            diagonal[j] = s[j * width + j];
        }
        this.factor = s;
        this.lost = Cholesky.factor(s, width, diagonal);
    }

    /// Whether some column, or the outcome, is told wholly by the others.
    boolean fails() {
        return lost >= 0;
    }

    /// Whether it is a column of the design that is.
    boolean repeats() {
        return lost >= 0 && lost < p;
    }

    private double at(int row, int column) {
        return factor[row * (p + 1) + column];
    }

    /// The weighted residual sum of squares.
    double squares() {
        return at(p, p) * at(p, p);
    }

    /// Of the groups' part and, for REML, of the fixed part.
    double logDeterminant(boolean restricted) {
        double sum = logDeterminant;
        for (int j = 0; j < p && restricted; j++) {
            sum += 2 * Math.log(at(j, j));
        }
        return sum;
    }

    /// Minus twice the log-likelihood, restricted or not, with the best residual variance.
    double criterion(int n, boolean restricted) {
        double degrees = restricted ? n - p : n;
        return logDeterminant(restricted) + degrees * (1 + LOG_TWO_PI + Math.log(squares() / degrees));
    }

    double[] coefficients() {
        double[] coefficients = new double[p];
        for (int j = p - 1; j >= 0; j--) {
            double sum = at(p, j);
            for (int k = j + 1; k < p; k++) {
                sum -= at(k, j) * coefficients[k];
            }
            coefficients[j] = sum / at(j, j);
        }
        return coefficients;
    }

    /// `(XᵀV⁻¹X)⁻¹` without the residual variance, row by row.
    double[] inverse() {
        double[] inverse = new double[p * p];
        double[] half = new double[p];
        for (int c = 0; c < p; c++) {
            Arrays.fill(half, 0);
            for (int j = c; j < p; j++) {
                double sum = j == c ? 1 : 0;
                for (int k = c; k < j; k++) {
                    sum -= at(j, k) * half[k];
                }
                half[j] = sum / at(j, j);
            }
            for (int j = p - 1; j >= 0; j--) {
                double sum = half[j];
                for (int k = j + 1; k < p; k++) {
                    sum -= at(k, j) * inverse[k * p + c];
                }
                inverse[j * p + c] = sum / at(j, j);
            }
        }
        return inverse;
    }
}
