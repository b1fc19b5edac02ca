package org.kith.evaluation.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.evaluation.instrument.InstrumentFile.Reading;

class InstrumentFileTest {

    static final String SMALL = """
            # A questionnaire made up for this test.
            key: mood
            version: 1
            title: Mood
            source: Nobody (2020)
            licence: Public domain
            wording: scoring-only

            [item day]
            text: The day
            range: 0..4
            step: 0.5

            [item night]
            text: The night
            option: 1 Good
            option: 2 = 3 Fair
            option: 3 = 4 Bad
            reversed: yes

            [score mood]
            title: Mood
            items: all
            rule: sum
            missing: 1
            range: 0..8
            direction: higher-is-better
            band: 0..3 low
            band: 4..8 high
            bands-source: Nobody (2020)
            meaningful-change: 1.5 | one step | Nobody (2020)

            [score metric]
            title: Metric
            items: night
            rule: value
            range: 7..9
            direction: higher-is-better
            convert: 1=7.25 4=9
            """;

    private final Instrument mood = ((Reading.Read) InstrumentFile.read(SMALL)).instrument();
    private final ItemKey day = new ItemKey("day");
    private final ItemKey night = new ItemKey("night");

    @Test
    void reversed_points_run_against_the_answer() {
        assertThat(score("mood", AnswerSheet.blank().with(day, 0.5).with(night, 1)))
                .hasValue(4.5);
        assertThat(score("mood", AnswerSheet.blank().with(day, 0.5).with(night, 2)))
                .hasValue(2.5);
        assertThat(score("mood", AnswerSheet.blank().with(day, 0.5).with(night, 3)))
                .hasValue(1.5);
    }

    @Test
    void a_missing_item_is_prorated_where_the_instrument_allows_it() {
        assertThat(score("mood", AnswerSheet.blank().with(day, 1.5))).hasValue(3);
        assertThat(score("mood", AnswerSheet.blank())).isEmpty();
    }

    @Test
    void a_conversion_gives_the_reported_value_and_nothing_off_its_table() {
        assertThat(score("metric", AnswerSheet.blank().with(night, 3))).hasValue(7.25);
        assertThat(score("metric", AnswerSheet.blank().with(night, 1))).hasValue(9);
        assertThat(score("metric", AnswerSheet.blank().with(night, 2))).isEmpty();
    }

    @Test
    void a_prorated_value_between_two_bands_belongs_to_the_lower() {
        Bands bands = mood.score(new ScoreKey("mood")).orElseThrow().bands();

        assertThat(bands.of(3.5)).map(Bands.Band::label).contains("low");
        assertThat(bands.of(4)).map(Bands.Band::label).contains("high");
        assertThat(bands.of(-1)).isEmpty();
    }

    @Test
    void facts_of_the_file_are_kept() {
        assertThat(mood.licence()).isEqualTo(new Licence("Public domain", Wording.SCORING_ONLY, ""));
        assertThat(mood.unanswered()).isEmpty();
        assertThat(mood.score(new ScoreKey("mood")).orElseThrow().meaningfulChanges())
                .containsExactly(new MeaningfulChange(1.5, "one step", "Nobody (2020)"));
    }

    @ParameterizedTest(name = "\"{0}\" instead of \"{1}\": line {2}, {3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "range: 0..4; range: 0..four; 11; \"four\" is not a number",
                "range: 0..4; range: 4; 11; \"4\" should have 2 parts",
                "rule: sum; rule: guess; 24; \"guess\" is not one of the words allowed here",
                "missing: 1; missing: some; 25; \"some\" is not a whole number",
                "title: Metric; titel: Metric; 34; \"titel\" is not a name known here",
                "title: Metric; just words; 34; a line is a name, a colon and a value",
                "[item day]; [day]; 9; a heading is [item name] or [score name]",
                "[item day]; [thing day]; 9; a section is an item or a score",
                "text: The day; ; 9; \"text\" is missing",
                "text: The night; text: The night#text: Again; 16; \"text\" is said twice",
                "items: night; items: dream; 0; score metric uses an item that is not there",
                "[item night]; [item day]; 0; two items are called day",
                "band: 4..8 high; band: 3..8 high; 0; bands ascend and do not overlap",
                "option: 2 = 3 Fair; option: 1 Fair; 0; two options have the same code",
            })
    void a_faulty_file_is_reported_with_its_line(String good, String bad, int line, String fault) {
        String broken = bad == null ? "# gone" : bad.replace("#", "\n");

        assertThat(InstrumentFile.read(SMALL.replace(good, broken))).isEqualTo(new Reading.Faulty(line, fault));
    }

    private OptionalDouble score(String key, AnswerSheet sheet) {
        return ((Scoring.Done) mood.score(sheet))
                .score(new ScoreKey(key))
                .orElseThrow()
                .score();
    }
}
