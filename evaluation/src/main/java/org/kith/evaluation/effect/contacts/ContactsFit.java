package org.kith.evaluation.effect.contacts;

import org.kith.evaluation.report.FormulaId;

/// Coefficients of a model of counts and their covariance, clustered by person and without correction.
final class ContactsFit {

    /// Below this a variance of logarithms is rounding.
    private static final double ROUNDING = 1e-14;

    private final FormulaId formula;
    private final double[] coefficients;
    private final double[] covariance;

    ContactsFit(FormulaId formula, double[] coefficients, double[] covariance) {
        this.formula = formula;
        this.coefficients = coefficients;
        this.covariance = covariance;
    }

    FormulaId formula() {
        return formula;
    }

    double coefficient(int place) {
        return coefficients[place];
    }

    double variance(int place) {
        return rounded(covariance(place, place));
    }

    /// Of the sum of two coefficients.
    double variance(int one, int other) {
        return rounded(covariance(one, one) + covariance(other, other) + 2 * covariance(one, other));
    }

    private double covariance(int one, int other) {
        return covariance[one * coefficients.length + other];
    }

    private static double rounded(double variance) {
        return variance < ROUNDING ? 0 : variance;
    }
}
