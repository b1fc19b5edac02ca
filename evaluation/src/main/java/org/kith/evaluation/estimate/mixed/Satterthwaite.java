package org.kith.evaluation.estimate.mixed;

/// Degrees of freedom of each coefficient's t, matched to how sure its variance is.
///
/// For a variance `v(θ, σ)` of a coefficient, `2v²/gᵀAg`, `g` its gradient and `A = 2H⁻¹` the covariance of `θ`
/// and `σ`, `H` the second derivatives of minus twice the log-likelihood. Satterthwaite (1946),
/// doi:10.2307/3002019; Kuznetsova, Brockhoff & Christensen (2017), doi:10.18637/jss.v082.i13.
final class Satterthwaite {

    private Satterthwaite() {}

    /// `σ` is taken in its own estimate, so that the matrix has no units.
    static double[] degreesOfFreedom(Spread spread, double[] theta, double variance, int rows, boolean restricted) {
        Differences around = Differences.of(at -> parts(spread.at(at), restricted), theta, spread.grain());
        int k = theta.length;
        int p = around.here().length - 2;
        double degrees = restricted ? rows - p : rows;
        double[][] matrix = new double[k + 1][k + 1];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                double[] second = around.second()[i][j];
                matrix[i][j] = second[0] + second[1] / variance;
            }
            matrix[i][k] = -2 * around.first()[i][1] / variance;
            matrix[k][i] = matrix[i][k];
        }
        matrix[k][k] = -2 * degrees + 6 * around.here()[1] / variance;
        Curvature curvature = new Curvature(matrix);
        double[] degreesOfFreedom = new double[p];
        for (int coefficient = 0; coefficient < p; coefficient++) {
            double[] gradient = new double[k + 1];
            for (int i = 0; i < k; i++) {
                gradient[i] = variance * around.first()[i][coefficient + 2];
            }
            double own = variance * around.here()[coefficient + 2];
            gradient[k] = 2 * own;
            degreesOfFreedom[coefficient] = own * own / curvature.inverseForm(gradient);
        }
        return degreesOfFreedom;
    }

    /// Log determinants, residual squares, and the diagonal of `(XᵀV⁻¹X)⁻¹`.
    private static double[] parts(Profile profile, boolean restricted) {
        double[] inverse = profile.inverse();
        int p = (int) Math.round(Math.sqrt(inverse.length));
        double[] parts = new double[p + 2];
        parts[0] = profile.logDeterminant(restricted);
        parts[1] = profile.squares();
        for (int j = 0; j < p; j++) {
            parts[j + 2] = inverse[j * p + j];
        }
        return parts;
    }
}
