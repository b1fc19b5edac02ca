package org.kith.evaluation.economics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Result;
import org.kith.evaluation.report.Row;

/// What a budget bears over some years: the cost of the programme, the cash that comes back, and, apart from it, the
/// capacity that is freed.
///
/// Each year `people · cost` against `people · units · price` of what is no longer paid for. Freed capacity is said in
/// its own units, with its value at list prices beside it; it is of another type than cash, and nothing here adds the
/// two up. Nothing is discounted, as a budget is not.
///
/// Refuses no years, years that do not follow each other, people below nought, prices without a source or of different
/// years, and cash of which nobody says who stops paying it. Sullivan et al. (2014), doi:10.1016/j.jval.2013.08.2291.
public final class BudgetImpact implements Result {

    private final Price costEach;
    private final List<Year> years;
    private final List<Cash> cash;
    private final List<Capacity> capacity;

    private BudgetImpact(Price costEach, List<Year> years, List<Cash> cash, List<Capacity> capacity) {
        this.costEach = costEach;
        this.years = List.copyOf(years);
        this.cash = List.copyOf(cash);
        this.capacity = List.copyOf(capacity);
    }

    /// How many people have the support in a year.
    public record Year(int year, long people) {}

    /// Something no longer paid for.
    ///
    /// @param what  as in "taxi journeys"
    /// @param each  units fewer a person, by a comparison
    /// @param price of one
    /// @param how   who stops paying, and by what: a contract that ends, an invoice that does not come
    public record Cash(String what, Quantity each, Price price, String how) {

        double pounds(double units) {
            return units * price.pounds();
        }
    }

    /// Something that others can now use, and that is paid for as before.
    ///
    /// @param what  as in "GP appointments"
    /// @param each  units freed a person, by a comparison
    /// @param price of one, from a list
    public record Capacity(String what, Quantity each, Price price) {}

    /// Work of people who are paid as before, freed: so many units, which a list values at so much.
    public record Freed(String what, double units, double atListPrices) {}

    public static Outcome<BudgetImpact> of(Price costEach, List<Year> years, List<Cash> cash, List<Capacity> capacity) {
        return refusal(costEach, years, cash, capacity)
                .<Outcome<BudgetImpact>>map(Outcome::refuse)
                .orElseGet(() -> Outcome.of(new BudgetImpact(costEach, years, cash, capacity)));
    }

    private static Optional<Refusal> refusal(
            Price costEach, List<Year> years, List<Cash> cash, List<Capacity> capacity) {
        if (years.isEmpty()) {
            return Optional.of(new Refusal.TooFew("years", 1, 0));
        }
        for (int i = 0; i < years.size(); i++) {
            if (years.get(i).year() != years.getFirst().year() + i) {
                return Optional.of(new Refusal.OutOfRange("years", "one after the other"));
            }
            if (years.get(i).people() < 0) {
                return Optional.of(new Refusal.OutOfRange("number of people", "nought or more"));
            }
        }
        for (Cash each : cash) {
            if (each.how().isBlank()) {
                return Optional.of(new Refusal.NotMeaningful("Nobody says who stops paying for \"" + each.what()
                        + "\", so it is no cash; count it as capacity."));
            }
        }
        List<Price.Named> prices = new ArrayList<>();
        prices.add(new Price.Named("the support", costEach));
        cash.forEach(each -> prices.add(new Price.Named("\"" + each.what() + "\"", each.price())));
        capacity.forEach(each -> prices.add(new Price.Named("\"" + each.what() + "\"", each.price())));
        boolean finite = Stream.concat(
                        cash.stream().map(Cash::each), capacity.stream().map(Capacity::each))
                .allMatch(each -> Double.isFinite(each.low()) && Double.isFinite(each.high()));
        return Price.together(prices)
                .or(() -> finite ? Optional.empty() : Optional.of(new Refusal.NotFinite("units a person", 1)));
    }

    public List<Year> years() {
        return years;
    }

    public double programmeCost(Year year) {
        return year.people() * costEach.pounds();
    }

    public double cashReleased(Year year) {
        return cash(year, Quantity::value);
    }

    /// Cash back less the cost of the programme: what the budget feels. Capacity is not in it.
    public double netCash(Year year) {
        return cashReleased(year) - programmeCost(year);
    }

    private double cash(Year year, ToDoubleFunction<Quantity> taken) {
        return cash.stream()
                .mapToDouble(each -> each.pounds(year.people() * taken.applyAsDouble(each.each())))
                .sum();
    }

    /// What is freed in a year, each kind in its own units.
    public List<Freed> capacityReleased(Year year) {
        return freed(year.people());
    }

    private List<Freed> freed(long people) {
        return capacity.stream()
                .map(each -> new Freed(
                        each.what(),
                        people * each.each().value(),
                        people * each.each().value() * each.price().pounds()))
                .toList();
    }

    private double sum(ToDoubleFunction<Year> ofYear) {
        return years.stream().mapToDouble(ofYear).sum();
    }

    @Override
    public String sentence() {
        String over = years.size() == 1 ? "In " + years.getFirst().year() : "Over " + years.size() + " years";
        return over + " the programme costs " + Pounds.say(sum(this::programmeCost)) + " and "
                + Pounds.say(sum(this::cashReleased)) + " of cash comes back, " + Pounds.saySigned(sum(this::netCash))
                + " net (" + costEach.year() + " prices). " + freedInWords();
    }

    private String freedInWords() {
        if (capacity.isEmpty()) {
            return "No capacity is counted as freed.";
        }
        long people = years.stream().mapToLong(Year::people).sum();
        return "Apart from cash, "
                + freed(people).stream()
                        .map(each -> Decimals.NONE.say(each.units()) + " " + each.what() + " ("
                                + Pounds.say(each.atListPrices()) + " at list prices)")
                        .collect(Collectors.joining(", "))
                + " are freed for others; they are paid for as before.";
    }

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Year year : years) {
            rows.add(Row.of(year.year() + ": people", year.people()));
            rows.add(new Row(year.year() + ": cost of the programme", Pounds.say(programmeCost(year))));
            rows.add(new Row(year.year() + ": cash back", Pounds.say(cashReleased(year))));
            rows.add(new Row(year.year() + ": net cash", Pounds.saySigned(netCash(year))));
            for (Freed each : capacityReleased(year)) {
                rows.add(new Row(
                        year.year() + ": freed, not cash: " + each.what(),
                        Decimals.NONE.say(each.units()) + " (" + Pounds.say(each.atListPrices()) + " at list prices)"));
            }
        }
        rows.add(new Row(
                "Net cash if least and if most comes back",
                Pounds.saySigned(sum(year -> cash(year, Quantity::low) - programmeCost(year))) + " to "
                        + Pounds.saySigned(sum(year -> cash(year, Quantity::high) - programmeCost(year)))));
        cash.forEach(each -> rows.add(new Row("How " + each.what() + " comes back", each.how())));
        return List.copyOf(rows);
    }
}
