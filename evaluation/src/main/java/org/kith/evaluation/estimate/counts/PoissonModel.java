package org.kith.evaluation.estimate.counts;

import org.kith.evaluation.estimate.Family;
import org.kith.evaluation.estimate.GeneralisedLinear;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.DesignMatrix;

/// Poisson regression: the count expected over a time `t` is `t·e^{xβ}`, `β` by maximum likelihood.
///
/// Its rates are right whenever the logarithm of the rate is right, however counts vary; its own standard
/// errors are right only where the variance equals the mean, which counts of people's contacts hardly ever do.
/// Take errors clustered by person, or [CountFit#quasiCovariance].
///
/// Refuses no more rows than columns, variables that repeat each other, a group without a single count, and a
/// fit that does not settle. McCullagh & Nelder (1989), Generalized Linear Models.
public final class PoissonModel {

    private PoissonModel() {}

    public static Outcome<CountFit> fit(DesignMatrix x, CountsOverTime y) {
        return fitted(x, y).map(fit -> {
            double[] means = Means.of(fit, y.size());
            double pearson = 0;
            double logLikelihood = -Tails.of(y.counts()).logFactorials();
            for (int i = 0; i < means.length; i++) {
                double gap = y.count(i) - means[i];
                pearson += gap * gap / means[i];
                logLikelihood += y.count(i) * fit.linear(i) - means[i];
            }
            return new CountFit(x, fit, pearson, logLikelihood, x.width());
        });
    }

    static Outcome<GeneralisedLinear.Fit> fitted(DesignMatrix x, CountsOverTime y) {
        return x.rows() <= x.width()
                ? Outcome.refuse(new Refusal.TooFew("counts", x.width() + 1L, x.rows()))
                : GeneralisedLinear.of(Family.POISSON).withOffset(y.offset()).fit(x, y.counts());
    }
}
