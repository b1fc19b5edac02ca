package org.kith.evaluation.effect;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;

/// How much a standardised difference varies when as many people are drawn anew from those there are, with
/// replacement: the bootstrap. Each sample has a seed of its own, so that the digits do not hang on the number of
/// threads. Efron (1979), doi:10.1214/aos/1176344552.
final class Redrawn {

    private static final double MOST_WITHOUT = 0.05;

    private Redrawn() {}

    /// The standard deviation over the samples; refused when more than one in twenty gives no estimate.
    static Outcome<Double> error(ExpectedDifference model, int samples, long seed) {
        long[] seeds = new SplittableRandom(seed).longs(samples).toArray();
        double[] estimates = IntStream.range(0, samples)
                .parallel()
                .mapToObj(sample -> estimate(model, seeds[sample]))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
        int without = samples - estimates.length;
        if (without > MOST_WITHOUT * samples) {
            return Outcome.refuse(new Refusal.NotMeaningful("In " + without + " of " + samples
                    + " samples drawn anew the model cannot be fitted, so its error cannot be told this way."));
        }
        double mean = Arrays.stream(estimates).sum() / estimates.length;
        double squares = Arrays.stream(estimates)
                .map(each -> (each - mean) * (each - mean))
                .sum();
        return Outcome.of(Math.sqrt(squares / (estimates.length - 1)));
    }

    private static OptionalDouble estimate(ExpectedDifference model, long seed) {
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(seed);
        double[] times = new double[model.rows()];
        for (int draw = 0; draw < times.length; draw++) {
            times[random.nextInt(times.length)]++;
        }
        return model.fitted(times)
                .found()
                .map(fitted -> OptionalDouble.of(fitted.estimate()))
                .orElseGet(OptionalDouble::empty);
    }
}
