package org.kith.simulation;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;

/// A seeded source of luck. Each life has its own, so that one life more changes no other.
final class Chance {

    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    private Chance(SplittableRandom random) {
        this.random = random;
    }

    /// Luck of its own for a part of a life.
    Chance apart() {
        return new Chance(random.split());
    }

    boolean of(double probability) {
        return random.nextDouble() < probability;
    }

    /// A whole number from the first to the last, both included.
    int between(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    <T> T oneOf(List<T> many) {
        return many.get(random.nextInt(many.size()));
    }

    <T> T weighted(List<T> many, ToIntFunction<T> weight) {
        int left = random.nextInt(many.stream().mapToInt(weight).sum());
        for (var each : many) {
            left -= weight.applyAsInt(each);
            if (left < 0) {
                return each;
            }
        }
        throw new IllegalStateException("Weights are not negative");
    }

    /// Normally distributed around nothing.
    double around(double spread) {
        return random.nextGaussian() * spread;
    }
}
