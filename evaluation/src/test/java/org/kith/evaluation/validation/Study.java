package org.kith.evaluation.validation;

import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.kith.evaluation.report.Interval;

/// Many made-up data sets with a known truth, and how often an estimator's interval holds it.
///
/// @param estimator its name, as on its page
/// @param setting how the data are made
/// @param truth what the interval should hold
/// @param replicate one data set's interval, or none where it is refused
record Study(String estimator, String setting, double truth, Replicate replicate) {

    static final int REPLICATES = 2000;

    /// One data set made with a random number generator, and its interval.
    interface Replicate {
        Optional<Interval> interval(UniformRandomProvider random);
    }

    Coverage run() {
        long[] seeds = new SplittableRandom(seed()).longs(REPLICATES).toArray();
        int[] outcomes = IntStream.range(0, REPLICATES)
                .parallel()
                .map(i -> outcome(RandomSource.XO_SHI_RO_256_PP.create(seeds[i])))
                .toArray();
        long refused = IntStream.of(outcomes).filter(outcome -> outcome < 0).count();
        long held = IntStream.of(outcomes).filter(outcome -> outcome > 0).count();
        return new Coverage(this, held, REPLICATES - refused, refused);
    }

    private long seed() {
        return 31L * estimator.hashCode() + setting.hashCode();
    }

    private int outcome(UniformRandomProvider random) {
        return replicate
                .interval(random)
                .map(interval -> interval.contains(truth) ? 1 : 0)
                .orElse(-1);
    }

    /// How often the truth was held.
    record Coverage(Study study, long held, long answered, long refused) {

        double share() {
            return (double) held / answered;
        }

        /// Three Monte Carlo standard errors of a coverage of 95%.
        double reach() {
            return 3 * Math.sqrt(0.95 * 0.05 / answered);
        }

        boolean underCovers() {
            return share() < 0.95 - reach();
        }

        boolean overCovers() {
            return share() > 0.95 + reach();
        }

        String row() {
            return String.format(
                    Locale.ROOT,
                    "| %s | %s | %d | %.1f%% | %s |",
                    study.estimator(),
                    study.setting(),
                    refused,
                    share() * 100,
                    underCovers() ? "too low" : overCovers() ? "wide" : "holds");
        }
    }
}
