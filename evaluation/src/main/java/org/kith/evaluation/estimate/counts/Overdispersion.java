package org.kith.evaluation.estimate.counts;

import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Result;
import org.kith.evaluation.report.Row;
import org.kith.evaluation.sample.DesignMatrix;

/// Whether counts vary more than Poisson's: twice the gain in log-likelihood of the negative binomial model.
///
/// Without overdispersion `θ` lies at the end of what it may be, so that half the time there is nothing to gain
/// and else the gain is chi-squared with one degree of freedom; `p` is half the tail. Counts that vary less
/// than Poisson's have nothing to gain and a `p` of one. Refuses what [PoissonModel] refuses. Self & Liang
/// (1987), doi:10.1080/01621459.1987.10478472; Cameron & Trivedi, Regression Analysis of Count Data.
///
/// @param statistic twice the gain
/// @param p         chance of as much where there is no overdispersion
public record Overdispersion(double statistic, double p) implements Result {

    public static Outcome<Overdispersion> of(DesignMatrix x, CountsOverTime y) {
        return PoissonModel.fit(x, y).then(poisson -> switch (NegativeBinomialModel.fit(x, y)) {
            case Outcome.Found<NegativeBinomialModel.Fit>(NegativeBinomialModel.Fit varied) ->
                Outcome.of(gained(varied.twiceLogLikelihood() - 2 * poisson.logLikelihood()));
            case Outcome.Refused<NegativeBinomialModel.Fit>(Refusal why) ->
                why.equals(NegativeBinomialModel.NO_EXCESS)
                        ? Outcome.of(new Overdispersion(0, 1))
                        : Outcome.refuse(why);
        });
    }

    private static Overdispersion gained(double gain) {
        return new Overdispersion(gain, ChiSquaredDistribution.of(1).survivalProbability(Math.max(0, gain)) / 2);
    }

    /// Whether chance alone would hardly give as much, one time in twenty.
    public boolean found() {
        return p < 0.05;
    }

    @Override
    public String sentence() {
        return found()
                ? "Counts vary more between people than chance explains (p " + said() + ")."
                : "There is no evidence that counts vary more between people than chance explains (p " + said() + ").";
    }

    private String said() {
        return p < 0.001 ? "less than 0.001" : Decimals.THREE.say(p);
    }

    @Override
    public List<Row> rows() {
        return List.of(Row.of("Likelihood ratio", statistic, Decimals.TWO), new Row("p (half the tail)", said()));
    }
}
