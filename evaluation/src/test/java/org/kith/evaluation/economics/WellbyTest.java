package org.kith.evaluation.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.economics.AttributableGain.BeforeAndAfter;
import org.kith.evaluation.economics.AttributableGain.Compared;
import org.kith.evaluation.economics.Quantity.Exactly;
import org.kith.evaluation.report.Claim;
import org.kith.evaluation.report.ClaimGrade;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Row;

/// Reference values by R 4.2.2; draws by a million of `rnorm`, `runif` and the inverse of the triangular distribution,
/// seed 2.
class WellbyTest {

    private static final AttributableGain COMPARED = new Compared(Gain.of(0.33, 0.09));
    private static final Deadweight OPINION =
            new Deadweight.Opinion(new Quantity.Between(0.3, 0.5), "the scheme's managers");

    @Test
    void points_times_people_times_years_times_13000() {
        WellbeingValue found = Wellby.withDefaults()
                .of(120, COMPARED, new Exactly(1.1), 1)
                .found()
                .orElseThrow();

        assertThat(found.estimate()).isCloseTo(566_280, within(1e-6));
        assertThat(found.interval().low()).isCloseTo(258_931, within(6_000.0));
        assertThat(found.interval().high()).isCloseTo(901_629, within(9_000.0));
        assertThat(found.sentence())
                .startsWith("Life satisfaction gained is valued at £566,280 (95% interval £2")
                .endsWith(
                        " in 2019 prices: 120 people, +0.33 points each for 1.1 years, without decay, at £13,000 a point"
                                + " a year; the gain is a difference to comparators (matched-difference/1).");
        assertThat(found.basis().hasFailure()).isFalse();
        assertThat(found.basis().seed()).isEqualTo(1L);
        assertThat(new Claim(ClaimGrade.E, found).grade()).isEqualTo(ClaimGrade.E);
    }

    @Test
    void a_change_before_and_after_counts_only_without_its_deadweight() {
        WellbeingValue found = Wellby.withDefaults()
                .withDecay(0.2)
                .of(100, new BeforeAndAfter(Gain.of(1, 0.2), OPINION), new Quantity.Triangular(1, 2, 4), 3)
                .found()
                .orElseThrow();

        assertThat(found.estimate()).isCloseTo(1_404_000, within(1e-6));
        assertThat(found.interval().low()).isCloseTo(736_650, within(11_000.0));
        assertThat(found.interval().high()).isCloseTo(2_675_166, within(30_000.0));
        assertThat(found.sentence())
                .contains("100 people, +0.60 points each for 2 years, 20% of it going each year, at £13,000")
                .endsWith("of the change before and after, deadweight is taken off (opinion of the scheme's managers)."
                        + " That deadweight is an opinion.");
        assertThat(found.basis().hasFailure()).isTrue();
        assertThat(found.rows())
                .contains(
                        new Row("People", "100"),
                        new Row("Attributable gain, points", "+0.60"),
                        new Row("Years", "2"),
                        new Row("Decay a year", "20.0%"),
                        new Row("Value of a point a year", "£13,000 (£10,000 to £16,000)"),
                        new Row("Prices of", "2019"),
                        new Row("Source of the value", "HM Treasury (2021), Wellbeing guidance for appraisal"),
                        new Row("Value", "£1,404,000"),
                        new Row("Draws", "100000"));
    }

    @Test
    void a_last_part_of_a_year_counts_as_that_part() {
        Outcome<WellbeingValue> found = Wellby.withDefaults()
                .withDecay(0.2)
                .withDraws(100)
                .of(1, new Compared(Gain.of(50, 0)), new Exactly(2.5), 1);

        assertThat(found.found().orElseThrow().estimate()).isCloseTo(1_378_000, within(1e-6));
        assertThat(found.found().orElseThrow().sentence()).contains("1 person, +50.00 points each for 2.5 years");
        WellbeingValue oneYear = Wellby.withDefaults()
                .withDecay(1)
                .withDraws(100)
                .of(1, COMPARED, new Exactly(1), 1)
                .found()
                .orElseThrow();
        assertThat(oneYear.estimate()).isCloseTo(0.33 * 13_000, within(1e-9));
        assertThat(oneYear.sentence()).contains("for 1 year, 100% of it going");
    }

    @Test
    void another_year_of_prices_moves_the_whole_range() {
        PriceIndex index = PriceIndex.of("GDP deflator of the example", Map.of(2019, 100.0, 2026, 120.0));
        WellbeingValue found = Wellby.withDefaults()
                .inPricesOf(2026, index)
                .then(method -> method.of(120, COMPARED, new Exactly(1.1), 1))
                .found()
                .orElseThrow();

        assertThat(found.estimate()).isCloseTo(566_280 * 1.2, within(1e-6));
        assertThat(found.rows())
                .contains(
                        new Row("Value of a point a year", "£15,600 (£12,000 to £19,200)"),
                        new Row(
                                "Source of the value",
                                "HM Treasury (2021), Wellbeing guidance for appraisal, 2019 prices inflated by GDP"
                                        + " deflator of the example"));
        assertThat(Wellby.withDefaults()
                        .inPricesOf(2030, index)
                        .refused()
                        .orElseThrow()
                        .sentence())
                .isEqualTo("The index GDP deflator of the example has no level of 2030.");
    }

    @Test
    void the_digits_hang_on_the_seed() {
        Wellby method = Wellby.withDefaults().withDraws(1000);
        Exactly year = new Exactly(1);
        assertThat(method.of(10, COMPARED, year, 5).found().orElseThrow().interval())
                .isEqualTo(
                        method.of(10, COMPARED, year, 5).found().orElseThrow().interval())
                .isNotEqualTo(
                        method.of(10, COMPARED, year, 6).found().orElseThrow().interval());
    }

    @Test
    void nobody_no_time_and_no_number_are_refused() {
        Wellby method = Wellby.withDefaults();
        assertThat(method.of(0, COMPARED, new Exactly(1), 1).refused()).contains(new Refusal.TooFew("people", 1, 0));
        assertThat(method.of(1, COMPARED, new Exactly(0), 1).refused())
                .contains(new Refusal.OutOfRange("years that a gain lasts", "above nought"));
        assertThat(method.of(1, COMPARED, new Exactly(Double.POSITIVE_INFINITY), 1)
                        .refused())
                .contains(new Refusal.OutOfRange("years that a gain lasts", "above nought"));
        assertThat(method.of(1, COMPARED, new Exactly(Double.NaN), 1).refused()).isPresent();
        AttributableGain unknown =
                new BeforeAndAfter(Gain.of(1, 0.2), new Deadweight.Opinion(new Exactly(Double.NaN), "x"));
        assertThat(method.of(1, unknown, new Exactly(1), 1).refused()).contains(new Refusal.NotFinite("gains", 1));
        assertThatThrownBy(() -> method.withDecay(1.1)).hasMessageContaining("from 0 to 1");
        assertThatThrownBy(() -> method.withDecay(-0.1)).hasMessageContaining("from 0 to 1");
        assertThatThrownBy(() -> method.withDraws(99)).hasMessage("at least 100 draws, not 99");
    }
}
