package org.kith.evaluation.claims;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.apache.commons.rng.simple.RandomSource;
import org.kith.evaluation.report.Interval;

/// A published figure, and the way from a cohort with a known truth to an interval for it.
///
/// @param scheme   where it was found, and of what
/// @param figure   as published; also the truth from which its cohort is made
/// @param noEffect the truth of the null cohort
/// @param study    makes a cohort from a truth and analyses it
record PublishedClaim(String scheme, double figure, double noEffect, Analysis study) {

    static final int SEEDS = 10;

    /// A cohort made from a truth, and what a method says of it.
    interface Analysis {
        Interval of(double truth, Cohorts cohorts);
    }

    /// In how many of ten cohorts made from a truth the interval holds a value.
    long holding(double truth, double value) {
        return LongStream.rangeClosed(1, SEEDS)
                .mapToObj(seed -> interval(truth, seed))
                .filter(interval -> interval.contains(value))
                .count();
    }

    Interval interval(double truth, long seed) {
        long mixed = new SplittableRandom(seed * 31 + scheme.hashCode()).nextLong();
        return study.of(truth, new Cohorts(RandomSource.XO_SHI_RO_256_PP.create(mixed)));
    }

    @Override
    public String toString() {
        return scheme;
    }
}
