package org.kith.evaluation.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.kith.evaluation.oracle.Oracles.assertClose;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.evaluation.change.RegressionToTheMean.Chosen;
import org.kith.evaluation.change.RegressionToTheMean.Population;
import org.kith.evaluation.oracle.Oracles;
import org.kith.evaluation.report.Refusal;
import tools.jackson.databind.JsonNode;

class RegressionToTheMeanTest {

    /// R 4.2.2: `sb <- 9; sw <- 7; s <- sqrt(sb^2 + sw^2/k); z <- (75-60)/s; sw^2/k/s * dnorm(z)/(1-pnorm(z))`.
    @ParameterizedTest(name = "{0} measures")
    @CsvSource({"1, 7.66395800162", "2, 4.5440723781"})
    void people_chosen_above_a_cut_off_move_back(int measures, double expected) {
        RegressionToTheMean back = RegressionToTheMean.of(new Population(60, 9, 7), 75, Chosen.ABOVE, measures)
                .found()
                .orElseThrow();

        assertThat(back.expected()).isCloseTo(expected, within(1e-10));
    }

    @Test
    void people_chosen_below_a_cut_off_move_back_as_far() {
        Population scores = new Population(7.5, 1.5, 1.2);

        RegressionToTheMean below =
                RegressionToTheMean.of(scores, 5, Chosen.BELOW, 1).found().orElseThrow();
        RegressionToTheMean above =
                RegressionToTheMean.of(scores, 10, Chosen.ABOVE, 1).found().orElseThrow();

        assertThat(below.expected()).isCloseTo(above.expected(), within(1e-12));
        assertThat(below.sentence()).contains("with no effect at all");
    }

    @Test
    void the_normal_reference_values_hold() {
        for (JsonNode reference : Oracles.json("regression_to_mean").get("normal")) {
            Population population = new Population(
                    reference.get("mu").asDouble(),
                    reference.get("sd_between").asDouble(),
                    reference.get("sd_within").asDouble());
            RegressionToTheMean back = RegressionToTheMean.of(
                            population,
                            reference.get("cutoff").asDouble(),
                            Chosen.ABOVE,
                            reference.get("baseline_measures").asInt())
                    .found()
                    .orElseThrow();
            assertClose(back.expected(), reference.get("expected_rtm"), 1e-9);
        }
    }

    @Test
    void a_cut_off_that_nobody_passes_is_refused() {
        assertThat(RegressionToTheMean.of(new Population(5, 1, 1), 50, Chosen.ABOVE, 1)
                        .refused())
                .contains(new Refusal.OutOfRange("cut-off", "one that somebody passes"));
        assertThatThrownBy(() -> new Population(0, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    /// R 4.2.2: `k <- 0:2000; w <- dnbinom(k, size = a, mu = m) * (k >= c); sum(w); sum(w*k)/sum(w);
    /// sum(w * m * (a+k)/(a+m))/sum(w)`.
    @ParameterizedTest(name = "mean {0}, shape {1}, at least {2}")
    @CsvSource({
        "6, 1.2, 14, 0.106940091508, 19.2673486814, 17.0561239012",
        "0.4, 0.6, 2, 0.0873328157059, 2.55751216445, 1.26300486578",
    })
    void frequent_attenders_come_less_often_for_nothing(
            double mean, double shape, int atLeast, double share, double before, double after) {
        ContactsModel.Chosen chosen = new ContactsModel(mean, shape).chosenFrom(atLeast);

        assertThat(chosen.share()).isCloseTo(share, within(1e-11));
        assertThat(chosen.first()).isCloseTo(before, within(1e-9));
        assertThat(chosen.next()).isCloseTo(after, within(1e-9));
    }

    @Test
    void the_frequent_attender_reference_holds() {
        JsonNode reference = Oracles.json("regression_to_mean").get("negbin_frequent_attender");
        ContactsModel.Chosen chosen = new ContactsModel(6, 1.2).chosenFrom(14);

        assertClose(chosen.share(), reference.get("p_selected"), 1e-9);
        assertClose(chosen.first(), reference.get("mean_first"), 1e-9);
        assertClose(chosen.next(), reference.get("expected_second_no_effect"), 1e-9);
        assertClose(chosen.ratio(), reference.get("ratio"), 1e-9);
    }

    @Test
    void a_cohort_chosen_for_high_use_with_no_effect_shows_nothing_beyond_regression_to_the_mean() {
        double[][] list = contacts(20_000, 1, 11);
        ContactsModel model = ContactsModel.ofWholeList(list[0]).found().orElseThrow();

        ContactsAgainstChance result =
                ContactsAgainstChance.of(chosen(list, 14), model).found().orElseThrow();

        assertThat(result.after()).isLessThan(result.before() - 1);
        assertThat(result.beyondChance()).isFalse();
        assertThat(result.sentence()).contains("no evidence beyond regression to the mean");
        assertThat(result.basis().formula().name()).isEqualTo("contacts-against-chance");
    }

    @Test
    void a_fall_by_a_third_is_found_beyond_regression_to_the_mean() {
        double[][] list = contacts(20_000, 0.67, 12);
        ContactsModel model = ContactsModel.ofWholeList(list[0]).found().orElseThrow();

        ContactsAgainstChance result =
                ContactsAgainstChance.of(chosen(list, 14), model).found().orElseThrow();

        assertThat(result.beyondChance()).isTrue();
        assertThat(result.estimate()).isNegative();
        assertThat(result.sentence()).contains("there is no comparison group").doesNotContain("no evidence");
    }

    @Test
    void a_list_on_which_nobody_differs_is_refused() {
        double[] flat = new double[100];
        Arrays.fill(flat, 3);

        assertThat(ContactsModel.ofWholeList(flat).refused()).isPresent();
        assertThat(ContactsModel.ofWholeList(new double[] {1, 2}).refused())
                .contains(new Refusal.TooFew("people on the list", 30, 2));
        flat[0] = 0.5;
        assertThat(ContactsModel.ofWholeList(flat).refused())
                .contains(new Refusal.OutOfRange("counts of contacts", "whole numbers from 0"));
        assertThat(ContactsAgainstChance.of(
                                Pairs.of(new double[] {1, -2}, new double[] {1, 2}), new ContactsModel(1, 1))
                        .refused())
                .isPresent();
    }

    private static Pairs chosen(double[][] list, int atLeast) {
        int[] who = IntStream.range(0, list[0].length)
                .filter(i -> list[0][i] >= atLeast)
                .toArray();
        return Pairs.of(
                Arrays.stream(who).mapToDouble(i -> list[0][i]).toArray(),
                Arrays.stream(who).mapToDouble(i -> list[1][i]).toArray());
    }

    private static double[][] contacts(int people, double ratio, long seed) {
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(new SplittableRandom(seed).nextLong());
        var rates = AhrensDieterMarsagliaTsangGammaSampler.of(random, 1.2, 6 / 1.2);
        double[][] contacts = new double[2][people];
        for (int i = 0; i < people; i++) {
            double rate = Math.max(1e-9, rates.sample());
            contacts[0][i] = PoissonSampler.of(random, rate).sample();
            contacts[1][i] = PoissonSampler.of(random, rate * ratio).sample();
        }
        return contacts;
    }
}
