package org.kith.evaluation.estimate.counts;

import org.kith.evaluation.estimate.Clusters;
import org.kith.evaluation.estimate.GeneralisedLinear;
import org.kith.evaluation.estimate.RobustErrors;
import org.kith.evaluation.estimate.RobustErrors.Correction;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.DesignMatrix;

/// A fitted model of counts: the logarithm of the rate is a sum of the columns times their coefficients.
///
/// A coefficient's exponential is a ratio of rates. How far it can be trusted depends on the covariance taken:
///
/// - [#covariance]: counts vary as the model says, and every row stands for itself;
/// - [#quasiCovariance]: their variance is a multiple of that;
/// - [#errors]: they vary as they will;
/// - [#clustered]: and rows of one person hang together. With a count before and one after of each person this
///   is the one to take.
public final class CountFit {

    private final DesignMatrix x;
    private final GeneralisedLinear.Fit fit;
    private final double pearson;
    private final double logLikelihood;
    private final int parameters;

    /// @param pearson    the sum of squared residuals over their variances
    /// @param parameters of the mean and of the spread together
    CountFit(DesignMatrix x, GeneralisedLinear.Fit fit, double pearson, double logLikelihood, int parameters) {
        this.x = x;
        this.fit = fit;
        this.pearson = pearson;
        this.logLikelihood = logLikelihood;
        this.parameters = parameters;
    }

    /// In the order of the columns.
    public double[] coefficients() {
        return fit.coefficients();
    }

    /// The count expected of a row over its time.
    public double mean(int row) {
        return Math.exp(fit.linear(row));
    }

    public double standardError(int coefficient) {
        return fit.standardError(coefficient);
    }

    public double deviance() {
        return fit.deviance();
    }

    public double logLikelihood() {
        return logLikelihood;
    }

    /// Akaike's criterion: less is better, among models of the same counts.
    public double akaike() {
        return 2 * (parameters - logLikelihood);
    }

    /// Pearson's dispersion: about one where counts vary as the model says.
    public double dispersion() {
        return pearson / (x.rows() - x.width());
    }

    /// Covariance of the coefficients when the model holds, row by row.
    public double[] covariance() {
        return fit.covariance();
    }

    /// The same times the dispersion.
    public double[] quasiCovariance() {
        double[] covariance = fit.covariance();
        double dispersion = dispersion();
        for (int i = 0; i < covariance.length; i++) {
            covariance[i] *= dispersion;
        }
        return covariance;
    }

    /// Covariance when the rows of a cluster hang together. Refuses a single cluster.
    public Outcome<double[]> clustered(Clusters clusters, Correction correction) {
        return clusters.count() < 2
                ? Outcome.refuse(new Refusal.TooFew("people or other clusters", 2, clusters.count()))
                : Outcome.of(errors().clusteredCovariance(clusters, correction));
    }

    /// Errors of single coefficients that hold however counts vary, of rows for themselves or clustered.
    public RobustErrors errors() {
        return RobustErrors.of(x, fit.scores(), fit.covariance());
    }
}
