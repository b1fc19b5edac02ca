package org.kith.evaluation.economics;

import java.util.List;
import java.util.Map;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;

/// A published index of prices, by which an amount of one year is said in the prices of another:
/// `pounds · level(to) / level(from)`.
///
/// Refuses years that the index does not hold. Levels that are not above nought are a defect.
public final class PriceIndex {

    private final String name;
    private final Map<Integer, Double> levels;

    private PriceIndex(String name, Map<Integer, Double> levels) {
        this.name = name;
        this.levels = levels;
    }

    /// An index with its name, such as "GDP deflator, March 2026", and its level of each year.
    public static PriceIndex of(String name, Map<Integer, Double> levels) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an index has a name");
        }
        if (levels.values().stream().anyMatch(level -> !(level > 0) || level.isInfinite())) {
            throw new IllegalArgumentException("levels of an index are above nought");
        }
        return new PriceIndex(name, Map.copyOf(levels));
    }

    public String name() {
        return name;
    }

    /// The price in the prices of another year; its source then names the index too.
    public Outcome<Price> inflate(Price price, int toYear) {
        if (price.year() == toYear) {
            return Outcome.of(price);
        }
        for (int year : List.of(price.year(), toYear)) {
            if (!levels.containsKey(year)) {
                return Outcome.refuse(
                        new Refusal.NotMeaningful("The index " + name + " has no level of " + year + "."));
            }
        }
        if (price.source().isBlank()) {
            return Outcome.refuse(new Refusal.NotMeaningful("A price without a source cannot be inflated."));
        }
        double factor = level(toYear) / level(price.year());
        return Outcome.of(new Price(
                price.pounds() * factor, toYear, price.source() + ", " + price.year() + " prices inflated by " + name));
    }

    private double level(int year) {
        return levels.getOrDefault(year, Double.NaN);
    }
}
