package org.kith.evaluation.estimate.counts;

import java.util.OptionalDouble;
import org.kith.evaluation.estimate.GeneralisedLinear;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.DesignMatrix;

/// Negative binomial regression: counts expected to be `μ = t·e^{xβ}` vary by `μ + μ²/θ`, as they do when
/// people have rates of their own, gamma over people with shape `θ`.
///
/// `β` given `θ` by Fisher's scoring and `θ` given `β` by Newton's method take turns until both stand still,
/// which is the maximum of the likelihood in both; their errors are independent of each other. Sums of gamma
/// functions run over the values that counts take and not over rows.
///
/// Refuses what [PoissonModel] refuses, and counts that vary no more than Poisson's: then `θ` has no finite
/// value and Poisson is the model. Lawless (1987), doi:10.2307/3314912; Venables & Ripley (2002), Modern
/// Applied Statistics with S, section 7.4.
public final class NegativeBinomialModel {

    /// Why there is no negative binomial model where a Poisson model would do.
    public static final Refusal NO_EXCESS = new Refusal.NotMeaningful(
            "Counts vary no more than chance explains, so the negative binomial model is no other than Poisson's.");

    private static final int MOST_TURNS = 100;
    private static final double SETTLED = 1e-9;

    private NegativeBinomialModel() {}

    /// A fitted model.
    ///
    /// @param rates      coefficients, means and their covariances, the shape held
    /// @param shape      `θ`: small when few people make most of the counts
    /// @param shapeError its standard error
    public record Fit(CountFit rates, double shape, double shapeError) {

        public double twiceLogLikelihood() {
            return 2 * rates.logLikelihood();
        }
    }

    public static Outcome<Fit> fit(DesignMatrix x, CountsOverTime y) {
        return PoissonModel.fitted(x, y).then(poisson -> {
            double[] means = Means.of(poisson, y.size());
            Shape shape = new Shape(y.counts(), Tails.of(y.counts()));
            return shape.varyMoreThanChance(means)
                    ? inTurns(x, y, shape, means, poisson.coefficients())
                    : Outcome.refuse(NO_EXCESS);
        });
    }

    private static Outcome<Fit> inTurns(
            DesignMatrix x, CountsOverTime y, Shape shape, double[] poissonMeans, double[] start) {
        double[] means = poissonMeans;
        double[] coefficients = start;
        OptionalDouble theta = shape.likeliest(means, shape.start(means));
        for (int turn = 0; turn < MOST_TURNS && theta.isPresent(); turn++) {
            double held = theta.getAsDouble();
            Outcome<GeneralisedLinear.Fit> next = GeneralisedLinear.of(new NegativeBinomial(held))
                    .withOffset(y.offset())
                    .withStart(coefficients)
                    .fit(x, y.counts());
            if (next instanceof Outcome.Refused<GeneralisedLinear.Fit>(Refusal why)) {
                return Outcome.refuse(why);
            }
            GeneralisedLinear.Fit fit = next.found().orElseThrow();
            means = Means.of(fit, y.size());
            coefficients = fit.coefficients();
            theta = shape.likeliest(means, held);
            if (theta.isPresent() && Math.abs(Math.log(theta.getAsDouble() / held)) < SETTLED) {
                return Outcome.of(fitted(x, y, shape, fit, means, theta.getAsDouble()));
            }
        }
        return Outcome.refuse(
                theta.isEmpty() ? NO_EXCESS : new Refusal.NotSettled("negative binomial model", MOST_TURNS));
    }

    private static Fit fitted(
            DesignMatrix x, CountsOverTime y, Shape shape, GeneralisedLinear.Fit fit, double[] means, double theta) {
        Tails tails = Tails.of(y.counts());
        double pearson = 0;
        double logLikelihood = tails.logGamma(theta) - tails.logFactorials();
        for (int i = 0; i < means.length; i++) {
            double count = y.count(i);
            double gap = count - means[i];
            double spread = 1 + means[i] / theta;
            pearson += gap * gap / (means[i] * spread);
            logLikelihood += count * (fit.linear(i) - Math.log(theta)) - (count + theta) * Math.log(spread);
        }
        CountFit rates = new CountFit(x, fit, pearson, logLikelihood, x.width() + 1);
        return new Fit(rates, theta, shape.error(means, theta));
    }
}
