package org.kith.evaluation.estimate.mixed;

/// How groups differ, as far as the likelihood needs to know: the model's structure after its one pass over the
/// rows.
///
/// `theta` is the relative spread: standard deviations of the groups in residual standard deviations, or the
/// lower factor `Λ` of their relative covariance, column by column. The likelihood is the same for `-theta`, so
/// a search may cross nought.
sealed interface Spread permits Intercepts, Slopes, Crossed {

    /// The fixed part at a relative spread.
    Profile at(double[] theta);

    /// How many numbers `theta` has.
    int size();

    /// A `theta` of so much spread in every direction and none between directions.
    double[] alike(double much);

    /// Below which spread the likelihood no longer tells much, by place of `theta`: one over the root of a
    /// group's rows.
    double[] grain();

    /// What the likelihood shows of every group, in the order of [#components].
    Modes modes(double[] theta, double[] coefficients);

    /// Each term's deviation for each group, and how sure it is, both without the residual standard deviation.
    static final class Modes {

        /// By term, then by group.
        private final double[][] values;

        /// By term, then by group.
        private final double[][] deviations;

        Modes(double[][] values, double[][] deviations) {
            this.values = values;
            this.deviations = deviations;
        }

        double[][] values() {
            return values;
        }

        double[][] deviations() {
            return deviations;
        }
    }
}
