package org.kith.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void figures_round_half_up_and_lose_the_sign_of_nothing() {
        assertThat(Decimals.TWO.say(0.125)).isEqualTo("0.13");
        assertThat(Decimals.ONE.say(-0.04)).isEqualTo("0.0");
        assertThat(Decimals.ONE.saySigned(0.04)).isEqualTo("0.0");
        assertThat(Decimals.ONE.saySigned(1)).isEqualTo("+1.0");
        assertThat(Decimals.ONE.saySigned(-1.25)).isEqualTo("-1.3");
        assertThat(Decimals.ONE.sayPercent(0.1241)).isEqualTo("12.4%");
        assertThat(Decimals.NONE.sayPercent(0.285)).isEqualTo("29%");
        assertThat(Decimals.needed(7.0, 2).say(7.0)).isEqualTo("7");
        assertThat(Decimals.needed(19.25, 2).say(19.25)).isEqualTo("19.25");
    }

    @Test
    void a_figure_that_is_not_a_number_never_reaches_a_page() {
        assertThatThrownBy(() -> Decimals.ONE.say(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Interval(2, 1, 0.95)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Interval(0, Double.NaN, 0.95)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Interval(0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_interval_says_its_level() {
        assertThat(new Interval(0.21, 1.1, 0.95).sayWithLevel(Decimals.ONE)).isEqualTo("95% interval 0.2 to 1.1");
        assertThat(new Interval(0, 1, 0.998).levelInWords()).isEqualTo("99.8%");
        assertThat(new Interval(0, 1, 0.9).contains(0.5)).isTrue();
        assertThat(new Interval(0, 1, 0.9).width()).isEqualTo(1);
    }

    @Test
    void a_refusal_says_itself_where_the_figure_would_have_been() {
        assertThat(new Refusal.TooFew("complete pairs", 2, 1).sentence())
                .isEqualTo("At least 2 complete pairs are needed; there is 1.");
        assertThat(Outcome.sentence(Outcome.refuse(new Refusal.NoVariation("change in score"))))
                .isEqualTo("Everybody has the same change in score, so no interval can be worked out.");
        assertThat(new Refusal.NotFinite("values", 2).sentence()).isEqualTo("2 of the values are not numbers.");
    }

    @Test
    void an_outcome_carries_on_only_when_there_is_a_result() {
        Outcome<Integer> three = Outcome.of(3);
        Outcome<Integer> none = Outcome.refuse(new Refusal.TooFew("people", 1, 0));

        assertThat(three.map(n -> n + 1).found()).contains(4);
        assertThat(three.then(n -> none)).isEqualTo(none);
        assertThat(none.map(n -> n + 1).found()).isEmpty();
        assertThat(none.then(n -> three)).isEqualTo(none);
        assertThat(none.refused()).isPresent();
        assertThat(three.refused()).isEmpty();
    }
}
