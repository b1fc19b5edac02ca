package org.kith.evaluation.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Result;

class PriceTest {

    private static final PriceIndex INDEX = PriceIndex.of("deflator of the example", Map.of(2022, 100.0, 2026, 110.0));

    @Test
    void money_is_said_as_people_write_it() {
        assertThat(Pounds.say(6113.49)).isEqualTo("£6,113");
        assertThat(Pounds.say(6113.5)).isEqualTo("£6,114");
        assertThat(Pounds.say(-104.2)).isEqualTo("-£104");
        assertThat(Pounds.say(-0.4)).isEqualTo("£0");
        assertThat(Pounds.say(1_234_567)).isEqualTo("£1,234,567");
        assertThat(Pounds.sayPence(78.371)).isEqualTo("£78.37");
        assertThat(Pounds.sayPence(-1078.375)).isEqualTo("-£1,078.38");
        assertThat(Pounds.saySigned(5)).isEqualTo("+£5");
        assertThat(Pounds.saySigned(-5)).isEqualTo("-£5");
        assertThat(Pounds.saySigned(0.2)).isEqualTo("£0");
        assertThat(Pounds.sayWithLevel(new Interval(-1500, 2, 0.9))).isEqualTo("90% interval -£1,500 to £2");
    }

    @Test
    void a_share_that_was_set_is_said_with_no_more_places_than_it_has() {
        assertThat(Percent.say(0.035)).isEqualTo("3.5%");
        assertThat(Percent.say(0.2)).isEqualTo("20%");
        assertThat(Percent.say(0.12345)).isEqualTo("12.35%");
        assertThat(Percent.say(1)).isEqualTo("100%");
    }

    @Test
    void an_index_brings_a_price_to_another_year_and_into_its_source() {
        Price inflated =
                INDEX.inflate(new Price(50, 2022, "a list"), 2026).found().orElseThrow();

        assertThat(inflated.pounds()).isCloseTo(55, within(1e-12));
        assertThat(inflated.year()).isEqualTo(2026);
        assertThat(inflated.source()).isEqualTo("a list, 2022 prices inflated by deflator of the example");
        assertThat(INDEX.inflate(inflated, 2022).found().orElseThrow().pounds()).isCloseTo(50, within(1e-12));
        Price same = new Price(3, 2030, "a list");
        assertThat(INDEX.inflate(same, 2030).found()).contains(same);
        assertThat(INDEX.name()).isEqualTo("deflator of the example");
    }

    @Test
    void an_index_refuses_years_that_it_does_not_hold_and_prices_without_a_source() {
        assertThat(Outcome.sentence(
                        INDEX.inflate(new Price(50, 2019, "a list"), 2026).map(PriceTest::said)))
                .isEqualTo("The index deflator of the example has no level of 2019.");
        assertThat(Outcome.sentence(
                        INDEX.inflate(new Price(50, 2022, "a list"), 2027).map(PriceTest::said)))
                .isEqualTo("The index deflator of the example has no level of 2027.");
        assertThat(INDEX.inflate(new Price(50, 2022, ""), 2026)
                        .refused()
                        .orElseThrow()
                        .sentence())
                .isEqualTo("A price without a source cannot be inflated.");
        assertThatThrownBy(() -> PriceIndex.of(" ", Map.of())).hasMessage("an index has a name");
        assertThatThrownBy(() -> PriceIndex.of("a", Map.of(2020, 0.0)))
                .hasMessage("levels of an index are above nought");
        assertThatThrownBy(() -> PriceIndex.of("a", Map.of(2020, Double.POSITIVE_INFINITY)))
                .hasMessageContaining("above nought");
        assertThatThrownBy(() -> PriceIndex.of("a", Map.of(2020, Double.NaN))).hasMessageContaining("above nought");
    }

    private static Result said(Price price) {
        throw new AssertionError("found " + price);
    }

    @Test
    void prices_without_source_of_two_years_or_below_nought_do_not_meet() {
        Price good = new Price(5, 2026, "a list");
        assertThat(Price.together(List.of())).isEmpty();
        assertThat(Price.together(List.of(new Price.Named("a", good), new Price.Named("b", good))))
                .isEmpty();
        assertThat(together(good, new Price(5, 2024, "a list")))
                .isEqualTo("Prices of 2024 and of 2026 cannot be added up; bring them to one year by a price index.");
        assertThat(together(good, new Price(5, 2026, " "))).isEqualTo("The price of b has no source.");
        assertThat(together(good, new Price(-1, 2026, "a list"))).isEqualTo("The price of b must be nought or more.");
        assertThat(Price.together(List.of(new Price.Named("b", new Price(Double.NaN, 2026, "a list")))))
                .contains(new Refusal.NotFinite("prices (b)", 1));
        assertThat(new Price(0, 2026, "free").refusal("a room")).isEmpty();
    }

    private static String together(Price one, Price other) {
        return Price.together(List.of(new Price.Named("a", one), new Price.Named("b", other)))
                .orElseThrow()
                .sentence();
    }
}
