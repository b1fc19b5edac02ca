package org.kith.evaluation.match;

/// How weights came from a model whose coefficients were estimated, so that a comparison under them can tell how
/// sure it is: the coefficients move by `V Σ rᵢxᵢ`, and with them the logarithm of a weight by its slope times
/// `xᵢ`.
final class Estimated {

    private final double[][] columns;
    private final double[] covariance;
    private final double[] residuals;
    private final double[] slopes;

    /// @param columns    of the model, with its intercept if it has one
    /// @param covariance `V`, row by row
    /// @param residuals  `rᵢ`
    /// @param slopes     of the logarithm of each person's weight
    Estimated(double[][] columns, double[] covariance, double[] residuals, double[] slopes) {
        this.columns = columns;
        this.covariance = covariance;
        this.residuals = residuals;
        this.slopes = slopes;
    }

    /// Slopes are nought for those whose weights no longer follow the model.
    Estimated holding(boolean... fixed) {
        double[] held = slopes.clone();
        for (int row = 0; row < held.length; row++) {
            held[row] = fixed[row] ? 0 : held[row];
        }
        return new Estimated(columns, covariance, residuals, held);
    }

    /// Adds to each person what they contribute by way of the coefficients.
    ///
    /// @param parts by how much the comparison moves with the logarithm of each person's weight
    void addTo(double[] sums, double... parts) {
        int p = columns.length;
        double[] moves = new double[p];
        for (int j = 0; j < p; j++) {
            for (int row = 0; row < parts.length; row++) {
                moves[j] += parts[row] * slopes[row] * columns[j][row];
            }
        }
        for (int j = 0; j < p; j++) {
            double pull = 0;
            for (int k = 0; k < p; k++) {
                pull += covariance[j * p + k] * moves[k];
            }
            for (int row = 0; row < parts.length; row++) {
                sums[row] += pull * residuals[row] * columns[j][row];
            }
        }
    }
}
