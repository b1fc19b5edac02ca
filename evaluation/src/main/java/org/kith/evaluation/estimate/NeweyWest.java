package org.kith.evaluation.estimate;

import org.kith.evaluation.sample.DesignMatrix;

/// The covariance of least squares when the rows are periods in order and neighbours hang together:
/// `B (Γ₀ + Σ w_j (Γ_j + Γ_jᵀ)) B` with `B = (XᵀX)⁻¹`, `Γ_j = Σ e_t e_{t-j} x_t x_{t-j}ᵀ` and Bartlett's weights
/// `w_j = 1 - j/(L+1)` up to a lag `L` that is stated.
///
/// Nothing is prewhitened. Adjusted, it is multiplied by `n/(n-p)`. The weights keep every variance from being
/// negative. With the usual lag it is too small even in series of a thousand periods, and much too small in short
/// ones. Newey & West (1987), doi:10.2307/1913610; the usual lag `⌊4(n/100)^(2/9)⌋` follows Newey & West (1994),
/// doi:10.2307/2297912.
public final class NeweyWest {

    private final int lag;
    private final boolean adjusted;

    private NeweyWest(int lag, boolean adjusted) {
        if (lag < 0) {
            throw new IllegalArgumentException("a lag is nought or more, not " + lag);
        }
        this.lag = lag;
        this.adjusted = adjusted;
    }

    public static NeweyWest withLag(int lag) {
        return new NeweyWest(lag, false);
    }

    /// The usual lag for so many periods.
    public static NeweyWest forPeriods(int periods) {
        return withLag((int) Math.floor(4 * Math.pow(periods / 100.0, 2.0 / 9)));
    }

    /// Multiplied by `n/(n-p)`.
    public NeweyWest adjusted() {
        return new NeweyWest(lag, true);
    }

    public int lag() {
        return lag;
    }

    public boolean isAdjusted() {
        return adjusted;
    }

    /// The covariance of the coefficients, row by row.
    public double[] covariance(DesignMatrix x, double[] y, LinearModel.Fit fit) {
        int p = x.width();
        double[][] pulls = pulls(x, y, fit);
        double[] covariance = new double[p * p];
        for (int j = 0; j <= Math.min(lag, y.length - 1); j++) {
            double weight = (j == 0 ? 0.5 : 1) * (1 - j / (lag + 1.0));
            for (int t = j; t < y.length; t++) {
                add(covariance, weight, pulls[t], pulls[t - j]);
            }
        }
        if (adjusted) {
            double factor = (double) y.length / (y.length - p);
            for (int i = 0; i < covariance.length; i++) {
                covariance[i] *= factor;
            }
        }
        return covariance;
    }

    /// How much each period moves each coefficient: `B x_t e_t`.
    private static double[][] pulls(DesignMatrix x, double[] y, LinearModel.Fit fit) {
        int p = x.width();
        double[] inverse = fit.inverse();
        double[] coefficients = fit.coefficients();
        double[][] pulls = new double[y.length][p];
        for (int t = 0; t < y.length; t++) {
            double residual = y[t] - x.predict(t, coefficients);
            for (int a = 0; a < p; a++) {
                for (int b = 0; b < p; b++) {
                    pulls[t][a] += inverse[a * p + b] * x.value(t, b) * residual;
                }
            }
        }
        return pulls;
    }

    private static void add(double[] covariance, double weight, double[] one, double[] other) {
        int p = one.length;
        for (int a = 0; a < p; a++) {
            for (int b = 0; b < p; b++) {
                covariance[a * p + b] += weight * (one[a] * other[b] + other[a] * one[b]);
            }
        }
    }
}
