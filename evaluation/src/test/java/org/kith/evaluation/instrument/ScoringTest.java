package org.kith.evaluation.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.evaluation.oracle.Oracles;
import tools.jackson.databind.JsonNode;

class ScoringTest {

    @ParameterizedTest(name = "SWEMWBS raw {0} is metric {1}")
    @CsvSource({"7, 7.00", "8, 9.51", "14, 15.32", "21, 19.25", "22, 19.98", "28, 25.03", "34, 32.55", "35, 35.00"})
    void the_metric_of_swemwbs(int raw, double metric) {
        ScoreOutcome.Scored score = (ScoreOutcome.Scored)
                done(find("swemwbs"), summingTo(raw, 7, 1)).scores().getFirst();

        assertThat(score.raw()).isEqualTo(raw);
        assertThat(score.value()).isEqualTo(metric);
    }

    @Test
    void the_whole_table_of_swemwbs_and_the_bands_of_ons4_are_the_reference() {
        JsonNode swemwbs = Oracles.json("instruments").get("swemwbs");
        for (int i = 0; i < swemwbs.get("raw").size(); i++) {
            assertThat(score(
                            find("swemwbs"),
                            "wellbeing",
                            summingTo(swemwbs.get("raw").get(i).asInt(), 7, 1)))
                    .hasValue(swemwbs.get("metric").get(i).asDouble());
        }
        assertBands("life-satisfaction", Oracles.json("instruments").get("ons4").get("bands_positive"));
        assertBands("anxious-yesterday", Oracles.json("instruments").get("ons4").get("bands_anxiety"));
    }

    private static void assertBands(String score, JsonNode reference) {
        Bands bands = find("ons4").score(new ScoreKey(score)).orElseThrow().bands();
        for (Bands.Band band : bands.bands()) {
            JsonNode range = reference.get(band.label().replace(' ', '_'));
            assertThat(band.low()).isEqualTo(range.get(0).asDouble());
            assertThat(band.high()).isEqualTo(range.get(1).asDouble());
        }
        assertThat(bands.bands()).hasSize(reference.size());
    }

    @Test
    void swemwbs_with_an_item_missing_has_no_score() {
        assertThat(score(find("swemwbs"), "wellbeing", 3, 3, 3, 3, 3, 3)).isEmpty();
    }

    @Test
    void de_jong_gierveld_counts_more_or_less_as_lonely_on_both_sides() {
        Instrument loneliness = find("de-jong-gierveld-6");

        assertThat(score(loneliness, "loneliness", 3, 3, 3, 1, 1, 1)).hasValue(0);
        assertThat(score(loneliness, "loneliness", 2, 2, 2, 2, 2, 2)).hasValue(6);
        assertThat(score(loneliness, "emotional", 1, 2, 3, 1, 1, 1)).hasValue(2);
        assertThat(score(loneliness, "social", 3, 3, 3, 3, 2, 1)).hasValue(2);
        assertThat(done(loneliness, 1, 2, 3, 1, 1)
                        .score(new ScoreKey("loneliness"))
                        .orElseThrow()
                        .sentence())
                .isEqualTo("Loneliness: no score, because there is no score for social");
    }

    @Test
    void the_screeners_prorate_as_published_and_no_further() {
        assertThat(score(find("gad-7"), "anxiety", 2, 2, 2, 2, 2, 2)).hasValue(14);
        assertThat(score(find("gad-7"), "anxiety", 2, 2, 2, 2, 2)).isEmpty();
        assertThat(score(find("phq-9"), "depression", 1, 1, 1, 1, 1, 1, 1)).hasValue(9);
        assertThat(score(find("phq-9"), "depression", 1, 1, 1, 1, 1, 1)).isEmpty();
    }

    @Test
    void a_thought_of_self_harm_raises_an_alert_whatever_the_score() {
        Scoring.Done quiet = done(find("phq-9"), 3, 3, 3, 3, 3, 3, 3, 3, 0);
        Scoring.Done loud = done(find("phq-9"), 0, 0, 0, 0, 0, 0, 0, 0, 1);

        assertThat(quiet.alerts()).isEmpty();
        assertThat(loud.alerts())
                .singleElement()
                .satisfies(alert -> assertThat(alert.words()).contains("ask about safety now"));
    }

    @Test
    void dialog_and_mycaw_are_means_of_what_was_answered() {
        assertThat(score(find("dialog"), "quality-of-life", 7, 6, 5, 4, 3, 2)).hasValue(4.5);
        assertThat(score(find("dialog"), "treatment", 7, 6, 5, 4, 3, 2, 1, 1, 6, 4, 2))
                .hasValue(4);
        assertThat(score(find("mycaw"), "profile", 6, 3, 3)).hasValue(4);
        assertThat(score(find("mycaw"), "concern-2", 6)).isEmpty();
    }

    @Test
    void the_index_of_eq_5d_needs_a_value_set() {
        Instrument eq5d = find("eq-5d-5l");
        ScoreKey index = new ScoreKey("index");
        Conversion set = Conversion.read("# van Hout crosswalk, UK\n11111 1.000\n21111, 0.877\n55555\t-0.594\n")
                .found()
                .orElseThrow();

        assertThat(done(eq5d, 1, 1, 1, 1, 1, 80).score(index).orElseThrow().sentence())
                .isEqualTo("Index: no score, because its value set has not been loaded");
        assertThat(score(eq5d, "vas", 1, 1, 1, 1, 1, 80)).hasValue(80);
        assertThat(score(eq5d.with(index, set), "index", 2, 1, 1, 1, 1)).hasValue(0.877);
        assertThat(score(eq5d.with(index, set), "index", 5, 5, 5, 5, 5)).hasValue(-0.594);
        assertThat(done(eq5d.with(index, set), 1, 2, 1, 1, 1)
                        .score(index)
                        .orElseThrow()
                        .sentence())
                .isEqualTo("Index: no score, because its table has no value for 12111");
        assertThatThrownBy(() -> eq5d.with(new ScoreKey("nothing"), set)).hasMessageContaining("no score");
    }

    @ParameterizedTest(name = "value set \"{0}\"")
    @CsvSource(
            delimiter = '|',
            value = {"11111", "11111 one", "11111 1;11111 1", "# only words"})
    void a_broken_value_set_is_refused(String text) {
        assertThat(Conversion.read(text.replace(";", "\n")).refused()).isPresent();
    }

    /// T = 50 + 10 Σwx / √(0.7 Σw² + 0.3 (Σw)²), by hand for weights 4 and 2 and outcomes 1 and −1.
    @Test
    void goal_attainment_is_fifty_when_all_is_as_expected() {
        Instrument goals = find("goal-attainment");

        assertThat(score(goals, "t", 0, 4, 0, 2)).hasValue(50);
        assertThat(score(goals, "t", 1, 4, -1, 2).orElseThrow())
                .isCloseTo(50 + 10 * 2 / Math.sqrt(0.7 * 20 + 0.3 * 36), within(1e-12));
        assertThat(score(goals, "t", 2, 1).orElseThrow()).isCloseTo(70, within(1e-12));
        assertThat(done(goals, 1, 0).scores().getFirst().sentence())
                .isEqualTo("Goal attainment: no score, because what was answered does not make one");
    }

    @Test
    void goals_are_averaged_over_those_that_were_rated() {
        assertThat(score(find("goal-based-outcomes"), "progress", 4, 7)).hasValue(5.5);
        assertThat(score(find("goal-based-outcomes"), "progress")).isEmpty();
    }

    @Test
    void the_total_difficulties_leave_prosocial_out() {
        double[] zeros = new double[25];
        Scoring.Done none = done(find("sdq"), zeros);

        assertThat(none.score(new ScoreKey("total")).orElseThrow().score()).hasValue(10);
        assertThat(none.score(new ScoreKey("conduct")).orElseThrow().score()).hasValue(2);
        assertThat(none.score(new ScoreKey("peer")).orElseThrow().score()).hasValue(4);
        assertThat(none.score(new ScoreKey("hyperactivity")).orElseThrow().score())
                .hasValue(4);
        assertThat(none.score(new ScoreKey("prosocial")).orElseThrow().score()).hasValue(0);
    }

    @Test
    void the_other_scores_keep_their_ranges_and_levels() {
        assertThat(score(find("wemwbs"), "wellbeing", summingTo(49, 14, 1))).hasValue(49);
        assertThat(score(find("ors"), "total", 2.5, 10, 0, 7.1).orElseThrow()).isCloseTo(19.6, within(1e-12));
        assertThat(score(find("eight-domain-star"), "total", 5, 5, 5, 5, 5, 5, 5, 5))
                .hasValue(40);
        assertThat(score(find("ucla-3-four-option"), "loneliness", 4, 4, 4)).hasValue(12);
        assertThat(done(find("pam-13"), 55.1).scores().getFirst().sentence())
                .isEqualTo("Activation: 55.1 (from 0 to 100), level 2");
    }

    @Test
    void only_what_a_licence_allows_is_shown_in_its_wording() {
        assertThat(Instruments.shipped().all())
                .filteredOn(instrument -> instrument.licence().wording() == Wording.SHOWN)
                .extracting(instrument -> instrument.id().key())
                .containsExactly(
                        "ons4",
                        "ucla-3",
                        "ucla-3-four-option",
                        "ons-direct-loneliness",
                        "de-jong-gierveld-6",
                        "gad-7",
                        "phq-9",
                        "goal-attainment");
        assertThat(find("swemwbs").licence().notice())
                .startsWith("Short Warwick Edinburgh")
                .contains("©");
    }

    private static Instrument find(String key) {
        return Instruments.shipped().versions(key).getFirst();
    }

    private static OptionalDouble score(Instrument instrument, String score, double... answers) {
        return done(instrument, answers)
                .score(new ScoreKey(score))
                .orElseThrow()
                .score();
    }

    private static Scoring.Done done(Instrument instrument, double... answers) {
        AnswerSheet sheet = AnswerSheet.blank();
        for (int i = 0; i < answers.length; i++) {
            sheet = sheet.with(instrument.items().get(i).key(), answers[i]);
        }
        return (Scoring.Done) instrument.score(sheet);
    }

    /// Answers of at most four above the lowest that add up to a raw score.
    private static double[] summingTo(int raw, int items, int lowest) {
        double[] answers = new double[items];
        int left = raw - items * lowest;
        for (int i = 0; i < items; i++) {
            int more = Math.min(4, left);
            answers[i] = lowest + more;
            left -= more;
        }
        return answers;
    }
}
