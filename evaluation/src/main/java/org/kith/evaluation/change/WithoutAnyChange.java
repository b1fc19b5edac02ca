package org.kith.evaluation.change;

import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Result;
import org.kith.evaluation.report.Row;

/// What would be seen if nobody had changed at all and every difference were measurement error.
///
/// Two scores of an unchanged person differ by `N(0, 2 SEM²)`. On a scale of steps `h`, a difference shows once it
/// passes half a step, so the share that "improves" is `1 - Φ(h / (2 √2 SEM))`; on a fine scale it comes close to
/// half. Of `k` domains that err independently, at least one improves with `1 - (1-p)ᵏ`: eight domains at `p = 0.2`
/// give 83%.
///
/// @param errorOfOneScore SEM in points, more than nought
/// @param step the scale's step in points, nought for a continuous one
public record WithoutAnyChange(double errorOfOneScore, double step) implements Result {

    public WithoutAnyChange {
        if (!(errorOfOneScore > 0) || !Double.isFinite(errorOfOneScore) || !(step >= 0) || !Double.isFinite(step)) {
            throw new IllegalArgumentException("an error is above nought and a step not below it");
        }
    }

    /// The share whose score rises by at least so many points; with half a step, the share that "improves".
    public double shareImprovingBy(double points) {
        return NormalDistribution.of(0, errorOfOneScore * Math.sqrt(2)).survivalProbability(points);
    }

    public double improved() {
        return shareImprovingBy(step / 2);
    }

    public double same() {
        return 1 - 2 * improved();
    }

    /// The share that "improves" in at least one of so many domains.
    public double improvedInAnyOf(int domains) {
        return anyOf(domains, improved());
    }

    /// The chance that at least one of `k` independent events of chance `p` happens.
    public static double anyOf(int k, double p) {
        if (k < 1 || !(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("any of " + k + " with chance " + p + " has no meaning");
        }
        return -Math.expm1(k * Math.log1p(-p));
    }

    @Override
    public String sentence() {
        return "If nobody had changed, measurement error alone would show " + Decimals.NONE.sayPercent(improved())
                + " as improved and as many as worse.";
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of("Error of one score", errorOfOneScore, Decimals.TWO),
                new Row("Improved with no change at all", Decimals.ONE.sayPercent(improved())),
                new Row("The same", Decimals.ONE.sayPercent(same())),
                new Row("Improved in any of 8 domains", Decimals.ONE.sayPercent(improvedInAnyOf(8))));
    }
}
