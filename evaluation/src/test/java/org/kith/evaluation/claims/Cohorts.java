package org.kith.evaluation.claims;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.kith.evaluation.change.Pairs;
import org.kith.evaluation.match.Assignment;

/// Makes people whose truth is known.
final class Cohorts {

    private final UniformRandomProvider random;

    Cohorts(UniformRandomProvider random) {
        this.random = random;
    }

    /// Contacts before and after; those who had the support come first.
    static final class Contacts {

        private final double[] before;
        private final double[] after;
        private final Assignment who;

        private Contacts(double[] before, double[] after, Assignment who) {
            this.before = before;
            this.after = after;
            this.who = who;
        }

        double[] before() {
            return before;
        }

        double[] after() {
            return after;
        }

        Assignment who() {
            return who;
        }
    }

    double normal(double mean, double deviation) {
        return mean + deviation * ZigguratSampler.NormalizedGaussian.of(random).sample();
    }

    double[] normals(int people, double mean, double deviation) {
        return IntStream.range(0, people)
                .mapToDouble(i -> normal(mean, deviation))
                .toArray();
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    int count(double mean) {
        return mean <= 0 ? 0 : PoissonSampler.of(random, mean).sample();
    }

    /// Somebody's own rate of contacts, gamma over people.
    double rate(double mean, double shape) {
        return Math.max(
                1e-9,
                AhrensDieterMarsagliaTsangGammaSampler.of(random, shape, mean / shape)
                        .sample());
    }

    Assignment firstOf(int supported, int all) {
        boolean[] who = new boolean[all];
        Arrays.fill(who, 0, supported, true);
        return Assignment.of(who);
    }

    /// Contacts of supported and comparators, whose true rates change by factors.
    ///
    /// @param means    true mean rates before, of the supported and of comparators
    /// @param factors  by which each group's rates truly change
    Contacts contacts(int each, double[] means, double shape, double[] factors) {
        double[] before = new double[2 * each];
        double[] after = new double[2 * each];
        for (int i = 0; i < 2 * each; i++) {
            int group = i < each ? 0 : 1;
            double own = rate(means[group], shape);
            before[i] = count(own);
            after[i] = count(own * factors[group]);
        }
        return new Contacts(before, after, firstOf(each, 2 * each));
    }

    /// The same of people chosen for at least so many contacts before, both groups alike.
    Contacts chosenForHighUse(int each, double mean, double shape, int atLeast, double[] factors) {
        double[] before = new double[2 * each];
        double[] after = new double[2 * each];
        for (int i = 0; i < 2 * each; i++) {
            double own = rate(mean, shape);
            before[i] = count(own);
            while (before[i] < atLeast) {
                own = rate(mean, shape);
                before[i] = count(own);
            }
            after[i] = count(own * factors[i < each ? 0 : 1]);
        }
        return new Contacts(before, after, firstOf(each, 2 * each));
    }

    /// First scores and last ones that truly change by so much on average; some are lost whatever they score.
    Pairs scores(int starters, double share, double[] firstMeanAndDeviation, double change, double deviation) {
        double[] first = normals(starters, firstMeanAndDeviation[0], firstMeanAndDeviation[1]);
        double[] last = new double[starters];
        for (int i = 0; i < starters; i++) {
            last[i] = chance(share) ? first[i] + normal(change, deviation) : Double.NaN;
        }
        return Pairs.of(first, last);
    }
}
