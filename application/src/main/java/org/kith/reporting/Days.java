package org.kith.reporting;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.kith.evaluation.describe.Quantiles;

/// Whole numbers, such as days waited or sessions held, and how often each occurs.
public record Days(SortedMap<Integer, Long> counts) {

    public Days {
        counts = new TreeMap<>(counts);
    }

    public long n() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public double mean() {
        return counts.entrySet().stream()
                        .mapToDouble(each -> each.getKey() * (double) each.getValue())
                        .sum()
                / n();
    }

    /// Their spread; none when there are none.
    public Optional<Quantiles> spread() {
        return Quantiles.of(counts.entrySet().stream()
                        .flatMapToDouble(
                                each -> DoubleStream.generate(each::getKey).limit(each.getValue()))
                        .toArray())
                .found();
    }

    /// How many lie between two numbers, both included.
    public long between(int least, int most) {
        return counts.entrySet().stream()
                .filter(each -> each.getKey() >= least && each.getKey() <= most)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
