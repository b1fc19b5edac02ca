package org.kith.evaluation.effect.series;

import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.Decimals;

/// How far what is left of neighbouring periods hangs together.
///
/// Durbin–Watson's `Σ(e_t - e_{t-1})²/Σe²` is 2 where it does not; the first autocorrelation is 0 there, and beyond
/// `2/√n` it is more than chance. In short series both come out too near those. Durbin & Watson (1950), Biometrika
/// 37:409–428.
///
/// @param durbinWatson         from 0 to 4
/// @param firstAutocorrelation from −1 to 1
/// @param periods              how many
public record Together(double durbinWatson, double firstAutocorrelation, int periods) {

    static Together of(double[] residuals) {
        double squares = 0;
        double steps = 0;
        double mean = 0;
        for (double residual : residuals) {
            mean += residual / residuals.length;
        }
        double around = 0;
        double products = 0;
        for (int t = 0; t < residuals.length; t++) {
            squares += residuals[t] * residuals[t];
            around += (residuals[t] - mean) * (residuals[t] - mean);
            if (t > 0) {
                double step = residuals[t] - residuals[t - 1];
                steps += step * step;
                products += (residuals[t] - mean) * (residuals[t - 1] - mean);
            }
        }
        return new Together(steps / squares, products / around, residuals.length);
    }

    /// Whether what is seen is no more than chance.
    public boolean isNoMoreThanChance() {
        return Math.abs(firstAutocorrelation) <= 2 / Math.sqrt(periods);
    }

    Assumption assumption() {
        return Assumption.checked(
                "What the model leaves of neighbouring periods does not hang together (Durbin–Watson "
                        + Decimals.TWO.say(durbinWatson) + ", first autocorrelation "
                        + Decimals.TWO.say(firstAutocorrelation) + ")",
                isNoMoreThanChance());
    }
}
