package org.kith.evaluation.missing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.Column;
import org.kith.evaluation.sample.Sample;

/// Fills in missing values many times, each variable in turn from all the others (chained equations, MICE).
///
/// Every set starts with observed values drawn at random. Then, for a number of rounds, each incomplete variable is
/// drawn afresh in the order given: LINEAR from a Bayesian linear model, LOGISTIC from a logistic one (noughts and
/// ones), MATCHED by taking the observed value of one of the five people whose predictions are nearest (predictive
/// mean matching). Put into the sample all that the analysis uses, the outcome included, and what tells who is
/// missing. Use at least 100 sets for each whole of missing information ([Rubin.Pooled#missingInformation]).
///
/// Each set has a random number generator of its own, made from the seed and its place, so that the same seed gives
/// the same digits on any number of threads.
///
/// Refuses columns that are not numeric, an incomplete column without a method, a column with fewer than ten
/// observed values, nothing missing, and what the models refuse. Van Buuren (2018), Flexible Imputation of Missing
/// Data; White, Royston & Wood (2011), doi:10.1002/sim.4067; Schenker & Taylor (1996),
/// doi:10.1016/0167-9473(95)00057-7.
public final class ChainedEquations {

    /// How a variable is drawn.
    public enum Method {
        LINEAR,
        LOGISTIC,
        MATCHED
    }

    private static final int FEWEST = 10;
    private static final ChainedEquations DEFAULTS = new ChainedEquations(20, 10);

    private final int sets;
    private final int rounds;

    private ChainedEquations(int sets, int rounds) {
        this.sets = sets;
        this.rounds = rounds;
    }

    /// Twenty sets of ten rounds.
    public static ChainedEquations withDefaults() {
        return DEFAULTS;
    }

    public ChainedEquations withSets(int more) {
        return new ChainedEquations(atLeast(2, more), rounds);
    }

    public ChainedEquations withRounds(int more) {
        return new ChainedEquations(sets, atLeast(1, more));
    }

    private static int atLeast(int least, int value) {
        if (value < least) {
            throw new IllegalArgumentException("at least " + least + ", not " + value);
        }
        return value;
    }

    /// Fills in the incomplete columns of a sample, in the order of `methods`.
    public Outcome<Imputations> of(Sample sample, SequencedMap<String, Method> methods, long seed) {
        Optional<Refusal> refusal = refusal(sample, methods);
        if (refusal.isPresent()) {
            return Outcome.refuse(refusal.get());
        }
        List<String> names = sample.columns().stream().map(Column::name).toList();
        double[][] observed = sample.columns().stream()
                .map(column -> ((Column.Numeric) column).values())
                .toArray(double[][]::new);
        SequencedMap<Integer, Method> targets = new LinkedHashMap<>();
        methods.forEach((name, method) -> {
            if (sample.column(name).map(Column::missing).orElse(0) > 0) {
                targets.put(names.indexOf(name), method);
            }
        });
        long[] seeds = new SplittableRandom(seed).longs(sets).toArray();
        List<Outcome<double[][]>> filled = IntStream.range(0, sets)
                .parallel()
                .mapToObj(set -> new Chain(observed, targets, generator(seeds[set])).run(rounds))
                .toList();
        return collected(sample, filled, seed);
    }

    /// From one mixed number: given the seed and the set's place as its state, this generator would start alike in
    /// every set.
    private static UniformRandomProvider generator(long mixed) {
        return RandomSource.XO_SHI_RO_256_PP.create(mixed);
    }

    private static Optional<Refusal> refusal(Sample sample, Map<String, Method> methods) {
        int missing = 0;
        for (Column column : sample.columns()) {
            if (!(column instanceof Column.Numeric)) {
                return Optional.of(new Refusal.OutOfRange("column " + column.name(), "numeric"));
            }
            if (column.missing() > 0 && !methods.containsKey(column.name())) {
                return Optional.of(new Refusal.OutOfRange("incomplete column " + column.name(), "given a method"));
            }
            if (column.size() - column.missing() < FEWEST) {
                return Optional.of(new Refusal.TooFew(
                        "observed values of " + column.name(), FEWEST, column.size() - column.missing()));
            }
            missing += column.missing();
        }
        return missing == 0
                ? Optional.of(new Refusal.NotMeaningful("Nothing is missing, so there is nothing to fill in."))
                : Optional.empty();
    }

    private static Outcome<Imputations> collected(Sample sample, List<Outcome<double[][]>> filled, long seed) {
        List<Sample> complete = new ArrayList<>();
        for (Outcome<double[][]> outcome : filled) {
            switch (outcome) {
                case Outcome.Refused<double[][]>(Refusal why) -> {
                    return Outcome.refuse(why);
                }
                case Outcome.Found<double[][]>(double[][] columns) -> complete.add(sample(sample, columns));
            }
        }
        return Outcome.of(new Imputations(sample, complete, seed));
    }

    private static Sample sample(Sample names, double[][] columns) {
        return new Sample(IntStream.range(0, columns.length)
                .<Column>mapToObj(j -> {
                    Column.Numeric was = (Column.Numeric) names.columns().get(j);
                    return Column.Numeric.of(was.name(), was.unit(), columns[j]);
                })
                .toList());
    }
}
