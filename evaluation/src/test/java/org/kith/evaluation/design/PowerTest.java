package org.kith.evaluation.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kith.evaluation.design.Comparison.PairedMeans;
import org.kith.evaluation.design.Comparison.TwoMeans;
import org.kith.evaluation.design.Comparison.TwoRates;
import org.kith.evaluation.design.Comparison.TwoShares;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Row;

/// References: R 4.2.2, `power.t.test` and `power.prop.test` with `tol = 1e-12`.
class PowerTest {

    private static final Power POWER = Power.withDefaults();

    private static SampleSize found(Outcome<SampleSize> outcome) {
        return outcome.found().orElseThrow();
    }

    private static double exact(Power power, Comparison comparison, double effect) {
        return found(power.sizeFor(comparison, effect)).exact();
    }

    /// `power.t.test(delta = .2, power = .8, type = "paired")`; `delta = .5, power = .9`.
    @Test
    void people_measured_twice() {
        assertThat(exact(POWER, new PairedMeans(), 0.2)).isCloseTo(198.151301267, within(1e-6));
        assertThat(exact(POWER.withChance(0.9), new PairedMeans(), 0.5)).isCloseTo(43.995495223, within(1e-7));
        assertThat(exact(POWER, new PairedMeans(), -0.2)).isCloseTo(198.151301267, within(1e-6));
        assertThat(exact(POWER, new PairedMeans(), 2)).isCloseTo(4.22071940368, within(1e-7));
        assertThat(exact(POWER, new PairedMeans(), 19)).isEqualTo(2);
    }

    /// `power.t.test(delta = .2, power = .8)`; `delta = .5, power = .9, sig.level = .01`.
    @Test
    void two_groups() {
        assertThat(exact(POWER, new TwoMeans(), 0.2)).isCloseTo(393.406656228, within(1e-6));
        assertThat(exact(POWER.withChance(0.9).withLevel(0.01), new TwoMeans(), 0.5))
                .isCloseTo(120.705485877, within(1e-7));
    }

    /// `power.prop.test(p1 = .5, p2 = .6, power = .8)`; `p1 = .1, p2 = .05, power = .9`.
    @Test
    void two_shares() {
        assertThat(exact(POWER, new TwoShares(0.5), 0.6)).isCloseTo(387.338516699, within(1e-6));
        assertThat(exact(POWER.withChance(0.9), new TwoShares(0.1), 0.05)).isCloseTo(581.082053834, within(1e-6));
        assertThat(POWER.chanceOf(new TwoShares(0.5), 0.6, 300).found().orElseThrow())
                .isCloseTo(0.693016823196, within(1e-9));
        assertThat(POWER.smallestEffect(new TwoShares(0.5), 300)
                        .found()
                        .orElseThrow()
                        .effect())
                .isCloseTo(0.613413148618, within(1e-8));
    }

    /// R: `z <- qnorm(.975) + qnorm(.8); z^2 / log(r)^2 * ((1 / m + 1 / k) + (1 / (m * r) + 1 / k))`.
    @Test
    void two_rates_of_contacts() {
        assertThat(exact(POWER, new TwoRates(8, 1.2), 0.9)).isCloseTo(1365.00487815, within(1e-5));
        assertThat(exact(POWER, new TwoRates(0.5, 0.6), 0.9)).isCloseTo(5342.17736485, within(1e-5));
        SmallestEffect smallest =
                POWER.smallestEffect(new TwoRates(8, 1.2), 1366).found().orElseThrow();
        assertThat(smallest.effect()).isCloseTo(0.9, within(1e-4));
    }

    /// With 4 people in each group the chance is greatest at a ratio of 0.02 or so, and below 80% there too.
    @Test
    void the_fewer_contacts_are_left_the_less_sure_is_their_ratio() {
        TwoRates rates = new TwoRates(8, 1.2);
        double furthest = rates.furthest();

        assertThat(furthest).isBetween(0.005, 0.1);
        assertThat(rates.power(10, furthest, 0.05))
                .isGreaterThan(rates.power(10, furthest * 1.05, 0.05))
                .isGreaterThan(rates.power(10, furthest / 1.05, 0.05));
        assertThat(POWER.smallestEffect(rates, 2).refused()).isPresent();
        assertThat(POWER.smallestEffect(new TwoRates(0, 1), 100).refused()).isPresent();
    }

    /// `power.t.test(n = 198, delta = .2, type = "paired")$power` and the like: one fewer is too few.
    @Test
    void numbers_are_rounded_up_since_one_fewer_is_too_few() {
        assertThat(POWER.chanceOf(new PairedMeans(), 0.2, 198).found().orElseThrow())
                .isCloseTo(0.799697407791, within(1e-9));
        assertThat(POWER.chanceOf(new PairedMeans(), 0.2, 199).found().orElseThrow())
                .isCloseTo(0.801690092463, within(1e-9));
        assertThat(POWER.chanceOf(new TwoMeans(), 0.2, 394).found().orElseThrow())
                .isCloseTo(0.800592177906, within(1e-9));
        assertThat(found(POWER.sizeFor(new PairedMeans(), 0.2)).atTheEnd()).isEqualTo(199);
        assertThat(found(POWER.sizeFor(new TwoMeans(), 0.2)).atTheEnd()).isEqualTo(394);
        assertThat(found(POWER.sizeFor(new PairedMeans(), 19)).atTheEnd()).isEqualTo(2);
    }

    /// `power.t.test(n = 30, power = .8, type = "paired")$delta`; `n = 100`, two groups.
    @Test
    void the_smallest_effect_that_so_many_find() {
        assertThat(POWER.smallestEffect(new PairedMeans(), 30)
                        .found()
                        .orElseThrow()
                        .effect())
                .isCloseTo(0.529236244776, within(1e-7));
        assertThat(POWER.smallestEffect(new TwoMeans(), 100)
                        .found()
                        .orElseThrow()
                        .effect())
                .isCloseTo(0.398138624874, within(1e-7));
    }

    /// 393.4067 people times 1 + 49 * 0.015.
    @Test
    void people_of_one_practice_are_alike_so_more_are_needed() {
        SampleSize size = found(POWER.withClusters(0.015, 50).sizeFor(new TwoMeans(), 0.2));

        assertThat(size.clusters().designEffect()).isCloseTo(1.735, within(1e-12));
        assertThat(size.exact()).isCloseTo(393.406656228, within(1e-6));
        assertThat(size.atTheEnd()).isEqualTo(683);
        assertThat(size.starters()).isEqualTo(683);
        assertThat(size.practices()).isEqualTo(14);
        assertThat(POWER.withClusters(0.015, 50)
                        .smallestEffect(new TwoMeans(), 683)
                        .found()
                        .orElseThrow()
                        .effect())
                .isCloseTo(0.2, within(2e-4));
        assertThat(POWER.withClusters(0.015, 50)
                        .chanceOf(new TwoMeans(), 0.2, 683)
                        .found()
                        .orElseThrow())
                .isBetween(0.8, 0.801);
    }

    @Test
    void those_who_will_be_lost_must_start_too() {
        SampleSize size = found(POWER.withLost(0.3).sizeFor(new PairedMeans(), 0.2));

        assertThat(size.atTheEnd()).isEqualTo(199);
        assertThat(size.starters()).isEqualTo(285);
        assertThat(found(POWER.withLost(0.5).sizeFor(new PairedMeans(), 0.2)).starters())
                .isEqualTo(398);
        assertThat(POWER.withLost(0.5)
                        .chanceOf(new PairedMeans(), 0.2, 398)
                        .found()
                        .orElseThrow())
                .isCloseTo(0.801690092463, within(1e-9));
    }

    @Test
    void they_say_themselves() {
        assertThat(found(POWER.sizeFor(new PairedMeans(), 0.2)).sentence())
                .isEqualTo("To find a mean change of 0.20 standard deviations with a chance of 80%, 199 people measured"
                        + " twice are needed.");
        assertThat(found(POWER.withClusters(0.015, 50).withLost(0.3).sizeFor(new TwoMeans(), 0.2))
                        .sentence())
                .isEqualTo(
                        "To find a difference of 0.20 standard deviations with a chance of 80%, 683 people in each of"
                                + " two groups are needed; 976 from 20 practices of 50 each must start, since 30% are lost.");
        assertThat(found(POWER.sizeFor(new TwoShares(0.5), 0.6)).sentence())
                .isEqualTo("To find a share of 60.0% instead of 50.0% with a chance of 80%, 388 people in each of two"
                        + " groups are needed.");
        assertThat(found(POWER.sizeFor(new TwoRates(8, 1.2), 0.9)).sentence())
                .isEqualTo(
                        "To find a ratio of rates of 0.90 with a chance of 80%, 1366 people in each of two groups are"
                                + " needed.");
        assertThat(found(POWER.withClusters(0.015, 50).sizeFor(new TwoMeans(), 0.2))
                        .sentence())
                .endsWith("683 people in each of two groups are needed from 14 practices of 50 each.");
        assertThat(found(POWER.withLost(0.3).sizeFor(new TwoMeans(), 0.2)).rows())
                .containsExactly(
                        new Row("To be found", "a difference of 0.20 standard deviations"),
                        new Row("Chance of finding it", "80%"),
                        new Row("Two-sided level", "5.0%"),
                        new Row("Needed before rounding, as if people were strangers", "393.41"),
                        new Row("Times, since people of a practice are alike", "1.000"),
                        new Row("Needed at the end", "394"),
                        new Row("Needed at the start", "563"),
                        new Row("Practices", "563"));
        SmallestEffect smallest =
                POWER.withLost(0.3).smallestEffect(new TwoMeans(), 100).found().orElseThrow();
        assertThat(smallest.sentence())
                .isEqualTo("With 100 people in each of two groups, of whom 30% are lost, nothing smaller than a"
                        + " difference of 0.48 standard deviations is found with a chance of 80%.");
        assertThat(smallest.rows())
                .extracting(Row::value)
                .containsExactly("a difference of 0.48 standard deviations", "80%", "5.0%", "100", "30%", "1.000");
    }

    @Test
    void what_cannot_be_found_is_refused() {
        assertThat(POWER.sizeFor(new PairedMeans(), 0).refused().orElseThrow().sentence())
                .isEqualTo("No number of people is enough to find an effect of nought.");
        assertThat(POWER.sizeFor(new TwoMeans(), Double.NaN).refused())
                .contains(new Refusal.OutOfRange("effect looked for", "a finite number"));
        assertThat(POWER.sizeFor(new TwoShares(0.5), 0.5)
                        .refused()
                        .orElseThrow()
                        .sentence())
                .startsWith("No number of people");
        assertThat(POWER.sizeFor(new TwoRates(8, 1.2), 1)
                        .refused()
                        .orElseThrow()
                        .sentence())
                .startsWith("No number of people");
        Refusal shares = new Refusal.OutOfRange("shares", "between 0 and 1, neither of them included");
        assertThat(POWER.sizeFor(new TwoShares(0), 0.5).refused()).contains(shares);
        assertThat(POWER.sizeFor(new TwoShares(1), 0.5).refused()).contains(shares);
        assertThat(POWER.sizeFor(new TwoShares(0.5), 1).refused()).contains(shares);
        assertThat(POWER.smallestEffect(new TwoShares(1), 100).refused()).contains(shares);
        Refusal rates = new Refusal.OutOfRange("mean, shape and ratio", "above nought and finite");
        assertThat(POWER.sizeFor(new TwoRates(0, 1.2), 0.9).refused()).contains(rates);
        assertThat(POWER.sizeFor(new TwoRates(8, 0), 0.9).refused()).contains(rates);
        assertThat(POWER.sizeFor(new TwoRates(8, 1.2), 0).refused()).contains(rates);
        assertThat(POWER.sizeFor(new TwoMeans(), 1e-5).refused().orElseThrow().sentence())
                .isEqualTo("More than a hundred million people would be needed.");
        assertThat(POWER.smallestEffect(new PairedMeans(), 1).refused())
                .contains(new Refusal.TooFew("people measured twice", 2, 1));
        assertThat(POWER.smallestEffect(new TwoShares(0.5), 4)
                        .refused()
                        .orElseThrow()
                        .sentence())
                .isEqualTo("With 4 people in each of two groups, no effect would be found with such a chance.");
        assertThat(POWER.withLost(0.9).smallestEffect(new PairedMeans(), 10).refused())
                .isPresent();
        assertThat(POWER.withLost(0.9).chanceOf(new PairedMeans(), 0.2, 10).refused())
                .contains(new Refusal.TooFew("people measured twice", 2, 10));
        assertThat(POWER.chanceOf(new PairedMeans(), 0, 10).refused()).isPresent();
    }

    @Test
    void settings_outside_their_range_are_a_defect() {
        assertThatThrownBy(() -> POWER.withLevel(0)).hasMessageContaining("between 0 and 1");
        assertThatThrownBy(() -> POWER.withChance(1)).hasMessageContaining("between 0 and 1");
        assertThatThrownBy(() -> POWER.withLost(1)).hasMessageContaining("not 1.0");
        assertThatThrownBy(() -> POWER.withLost(-0.1)).hasMessageContaining("not -0.1");
        assertThatThrownBy(() -> POWER.withClusters(1, 50)).hasMessageContaining("correlation");
        assertThatThrownBy(() -> POWER.withClusters(-0.1, 50)).hasMessageContaining("correlation");
        assertThatThrownBy(() -> POWER.withClusters(0.1, 0.5)).hasMessageContaining("correlation");
    }
}
