package org.kith.evaluation.change;

import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Result;
import org.kith.evaluation.report.Row;

/// How far the mean of people chosen for an extreme score moves back with no effect at all, for a normal score.
///
/// With mean `μ`, standard deviations between people `s_b` and within a person `s_w`, a choice made on the mean of
/// `k` measures at a cut-off `c`: `(s_w²/k) / √(s_b² + s_w²/k) · φ(z)/(1-Φ(z))`, `z = |c-μ| / √(s_b² + s_w²/k)`
/// signed so that it points into the chosen tail.
///
/// Barnett, van der Pols & Dobson (2005), International Journal of Epidemiology 34:215–220, doi:10.1093/ije/dyh299.
///
/// @param expected points by which the chosen group's mean moves towards the mean of all, with no effect
/// @param chosen the share of all that the cut-off chooses
public record RegressionToTheMean(double expected, double chosen) implements Result {

    /// The tail that is chosen.
    public enum Chosen {
        ABOVE,
        BELOW
    }

    /// A population: mean, and standard deviations between people and within a person over time.
    public record Population(double mean, double between, double within) {
        public Population {
            if (!(between >= 0) || !(within > 0) || !Double.isFinite(mean + between + within)) {
                throw new IllegalArgumentException("standard deviations are not negative and finite");
            }
        }
    }

    public static Outcome<RegressionToTheMean> of(Population population, double cutoff, Chosen tail, int measures) {
        if (measures < 1 || !Double.isFinite(cutoff)) {
            throw new IllegalArgumentException("a choice is made on one measure or more at a finite cut-off");
        }
        double error = population.within() * population.within() / measures;
        double deviation = Math.sqrt(population.between() * population.between() + error);
        double outwards = (cutoff - population.mean()) / deviation;
        double z = switch (tail) {
            case ABOVE -> outwards;
            case BELOW -> -outwards;
        };
        NormalDistribution normal = NormalDistribution.of(0, 1);
        double chosen = normal.survivalProbability(z);
        if (chosen < 1e-12) {
            return Outcome.refuse(new Refusal.OutOfRange("cut-off", "one that somebody passes"));
        }
        return Outcome.of(new RegressionToTheMean(error / deviation * normal.density(z) / chosen, chosen));
    }

    @Override
    public String sentence() {
        return "People chosen in this way would move back by " + Decimals.ONE.say(expected)
                + " points with no effect at all.";
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of("Expected movement with no effect", expected, Decimals.TWO),
                new Row("Share chosen", Decimals.ONE.sayPercent(chosen)));
    }
}
