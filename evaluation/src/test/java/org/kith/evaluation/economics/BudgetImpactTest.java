package org.kith.evaluation.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.economics.BudgetImpact.Capacity;
import org.kith.evaluation.economics.BudgetImpact.Cash;
import org.kith.evaluation.economics.BudgetImpact.Freed;
import org.kith.evaluation.economics.BudgetImpact.Year;
import org.kith.evaluation.economics.Quantity.Exactly;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Row;

class BudgetImpactTest {

    private static final Price EACH = new Price(300, 2026, "accounts");
    private static final Price TAXI = new Price(20, 2026, "invoices");
    private static final List<Year> YEARS = List.of(new Year(2027, 100), new Year(2028, 150));
    private static final Cash TAXIS =
            new Cash("taxi journeys", new Quantity.Between(1, 3), TAXI, "the council is invoiced by journey");
    private static final Capacity APPOINTMENTS =
            new Capacity("GP appointments", new Exactly(1.5), new Price(40, 2026, "unit costs"));

    private static BudgetImpact found() {
        return BudgetImpact.of(EACH, YEARS, List.of(TAXIS), List.of(APPOINTMENTS))
                .found()
                .orElseThrow();
    }

    @Test
    void cash_and_capacity_stay_apart() {
        BudgetImpact found = found();
        Year first = found.years().getFirst();

        assertThat(found.programmeCost(first)).isEqualTo(30_000);
        assertThat(found.cashReleased(first)).isCloseTo(4_000, within(1e-9));
        assertThat(found.netCash(first)).isCloseTo(-26_000, within(1e-9));
        assertThat(found.capacityReleased(first)).containsExactly(new Freed("GP appointments", 150, 6_000));
        assertThat(found.sentence())
                .isEqualTo(
                        "Over 2 years the programme costs £75,000 and £10,000 of cash comes back, -£65,000 net (2026 "
                                + "prices). Apart from cash, 375 GP appointments (£15,000 at list prices) are freed for others; "
                                + "they are paid for as before.");
        assertThat(found.rows())
                .containsExactly(
                        new Row("2027: people", "100"),
                        new Row("2027: cost of the programme", "£30,000"),
                        new Row("2027: cash back", "£4,000"),
                        new Row("2027: net cash", "-£26,000"),
                        new Row("2027: freed, not cash: GP appointments", "150 (£6,000 at list prices)"),
                        new Row("2028: people", "150"),
                        new Row("2028: cost of the programme", "£45,000"),
                        new Row("2028: cash back", "£6,000"),
                        new Row("2028: net cash", "-£39,000"),
                        new Row("2028: freed, not cash: GP appointments", "225 (£9,000 at list prices)"),
                        new Row("Net cash if least and if most comes back", "-£70,000 to -£60,000"),
                        new Row("How taxi journeys comes back", "the council is invoiced by journey"));
    }

    @Test
    void one_year_without_capacity_is_said_so() {
        BudgetImpact found = BudgetImpact.of(EACH, YEARS.subList(0, 1), List.of(), List.of())
                .found()
                .orElseThrow();

        assertThat(found.sentence())
                .isEqualTo(
                        "In 2027 the programme costs £30,000 and £0 of cash comes back, -£30,000 net (2026 prices). No "
                                + "capacity is counted as freed.");
    }

    @Test
    void cash_that_nobody_stops_paying_is_refused() {
        Cash beds = new Cash("bed days", new Exactly(0.1), new Price(400, 2026, "unit costs"), " ");

        assertThat(refusal(YEARS, List.of(beds), List.of()))
                .isEqualTo("Nobody says who stops paying for \"bed days\", so it is no cash; count it as capacity.");
    }

    @Test
    void years_people_and_prices_that_make_no_budget_are_refused() {
        assertThat(refusal(List.of(), List.of(), List.of())).isEqualTo("There are no years.");
        assertThat(refusal(List.of(new Year(2027, 1), new Year(2029, 1)), List.of(), List.of()))
                .isEqualTo("The years must be one after the other.");
        assertThat(refusal(List.of(new Year(2027, -1)), List.of(), List.of()))
                .isEqualTo("The number of people must be nought or more.");
        Capacity old = new Capacity("GP appointments", new Exactly(1), new Price(40, 2022, "unit costs"));
        assertThat(refusal(YEARS, List.of(TAXIS), List.of(old))).startsWith("Prices of 2022 and of 2026");
        Cash unsourced = new Cash("taxi journeys", new Exactly(1), new Price(20, 2026, ""), "invoices");
        assertThat(refusal(YEARS, List.of(unsourced), List.of()))
                .isEqualTo("The price of \"taxi journeys\" has no source.");
        Refusal endless = new Refusal.NotFinite("units a person", 1);
        Cash infinite = new Cash("taxi journeys", new Exactly(Double.POSITIVE_INFINITY), TAXI, "invoices");
        assertThat(BudgetImpact.of(EACH, YEARS, List.of(infinite), List.of()).refused())
                .contains(endless);
        Capacity none = new Capacity("GP appointments", new Exactly(Double.NaN), TAXI);
        assertThat(BudgetImpact.of(EACH, YEARS, List.of(), List.of(none)).refused())
                .contains(endless);
        assertThat(BudgetImpact.of(EACH, List.of(new Year(2027, 0)), List.of(TAXIS), List.of())
                        .found())
                .isPresent();
    }

    private static String refusal(List<Year> years, List<Cash> cash, List<Capacity> capacity) {
        return Outcome.sentence(BudgetImpact.of(EACH, years, cash, capacity));
    }
}
