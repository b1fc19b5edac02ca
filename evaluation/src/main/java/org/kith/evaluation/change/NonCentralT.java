package org.kith.evaluation.change;

import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.hipparchus.analysis.solvers.BrentSolver;

/// Student's t with a shift: the distribution of `(Z + δ) / √(χ²ₙ / n)`.
///
/// For `t ≥ 0`, `F(t) = Φ(-δ) + ½ Σⱼ (pⱼ I(x; j+½, n/2) + qⱼ I(x; j+1, n/2))`, `x = t² / (t² + n)`, `pⱼ =
/// e^{-λ} λʲ / j!`, `qⱼ = δ/√2 · e^{-λ} λʲ / Γ(j+3/2)`, `λ = δ²/2`; for `t < 0`, `F(t; δ) = 1 - F(-t; -δ)`. The
/// terms peak near `j = λ`; summing starts there and runs both ways, so that a large shift does not underflow.
///
/// Beyond a shift of 37.6 the normal approximation takes over, at the place where R's `pt` changes to it, so
/// that the digits stay R's; there it is right to about 1 in 100,000 of the shift.
///
/// Lenth (1989), Algorithm AS 243, Applied Statistics 38:185–189, doi:10.2307/2347693.
public final class NonCentralT {

    private static final double NEGLIGIBLE = 1e-17;
    private static final double LARGEST_RATE = 1021 * Math.log(2);
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private final double degreesOfFreedom;

    public NonCentralT(double degreesOfFreedom) {
        this.degreesOfFreedom = degreesOfFreedom;
    }

    /// The chance of a value of `t` or less.
    public double cumulative(double t, double shift) {
        if (shift * shift / 2 > LARGEST_RATE || degreesOfFreedom > 4e5) {
            return normal(t, shift);
        }
        return t >= 0 ? positive(t, shift) : 1 - positive(-t, -shift);
    }

    /// `Φ((t(1 - 1/4n) - δ) / √(1 + t²/2n))`, Abramowitz & Stegun (1964), 26.7.10.
    private double normal(double t, double shift) {
        double deviation = Math.sqrt(1 + t * t / (2 * degreesOfFreedom));
        return NORMAL.cumulativeProbability((t * (1 - 1 / (4 * degreesOfFreedom)) - shift) / deviation);
    }

    private double positive(double t, double shift) {
        double x = t * t / (t * t + degreesOfFreedom);
        double rate = shift * shift / 2;
        int peak = (int) rate;
        double sum = 0;
        for (int j = peak; ; j++) {
            double term = term(j, x, shift, rate);
            sum += term;
            if (j > peak + 5 && Math.abs(term) < NEGLIGIBLE) {
                break;
            }
        }
        for (int j = peak - 1; j >= 0; j--) {
            double term = term(j, x, shift, rate);
            sum += term;
            if (Math.abs(weight(j, rate)) < NEGLIGIBLE) {
                break;
            }
        }
        return Math.clamp(NORMAL.survivalProbability(shift) + sum / 2, 0.0, 1.0);
    }

    private double term(int j, double x, double shift, double rate) {
        double b = degreesOfFreedom / 2;
        double even = weight(j, rate) * RegularizedBeta.value(x, j + 0.5, b);
        double logOdd = -rate
                + (rate == 0 ? (j == 0 ? 0 : Double.NEGATIVE_INFINITY) : j * Math.log(rate))
                - LogGamma.value(j + 1.5);
        return even + shift / Math.sqrt(2) * Math.exp(logOdd) * RegularizedBeta.value(x, j + 1.0, b);
    }

    private static double weight(int j, double rate) {
        if (rate == 0) {
            return j == 0 ? 1 : 0;
        }
        return Math.exp(-rate + j * Math.log(rate) - LogGamma.value(j + 1.0));
    }

    /// The shift under which a `t` lies at a given place of its distribution.
    double shiftFor(double t, double probability) {
        double reach = 10 + Math.abs(t) * 4 / Math.sqrt(2 * degreesOfFreedom) * 3;
        return new BrentSolver(1e-14, 1e-12)
                .solve(500, shift -> cumulative(t, shift) - probability, t - reach, t + reach);
    }
}
