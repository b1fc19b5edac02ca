package org.kith.evaluation.economics;

import java.util.List;
import java.util.Optional;
import org.kith.evaluation.report.Refusal;

/// An amount of money, the year whose prices it is in, and where it comes from.
///
/// A source may be blank, since somebody may not know it yet; but no method takes such a price.
///
/// @param pounds a unit, a month, a salary: whatever the price is of
/// @param year   whose prices these are
/// @param source a published list, an invoice, an agreement
public record Price(double pounds, int year, String source) {

    /// The price with another amount, of the same year and source.
    Price times(double factor) {
        return new Price(pounds * factor, year, source);
    }

    /// Why the price of something cannot be used, if it cannot.
    Optional<Refusal> refusal(String what) {
        if (!Double.isFinite(pounds)) {
            return Optional.of(new Refusal.NotFinite("prices (" + what + ")", 1));
        }
        if (pounds < 0) {
            return Optional.of(new Refusal.OutOfRange("price of " + what, "nought or more"));
        }
        return source.isBlank()
                ? Optional.of(new Refusal.NotMeaningful("The price of " + what + " has no source."))
                : Optional.empty();
    }

    /// Why named prices cannot be added up: one cannot be used, or they are of different years.
    static Optional<Refusal> together(List<Named> prices) {
        for (Named named : prices) {
            Optional<Refusal> refusal = named.price().refusal(named.what());
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        int[] years = prices.stream()
                .mapToInt(named -> named.price().year())
                .distinct()
                .sorted()
                .toArray();
        return years.length > 1
                ? Optional.of(new Refusal.NotMeaningful("Prices of " + years[0] + " and of " + years[1]
                        + " cannot be added up; bring them to one year by a price index."))
                : Optional.empty();
    }

    /// What a price is of.
    record Named(String what, Price price) {}
}
