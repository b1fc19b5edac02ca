package org.kith.evaluation.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Ons4Test {

    private static final ItemKey SATISFIED = new ItemKey("life-satisfaction");
    private static final ItemKey WORTHWHILE = new ItemKey("worthwhile");
    private static final ItemKey HAPPY = new ItemKey("happy-yesterday");
    private static final ItemKey ANXIOUS = new ItemKey("anxious-yesterday");

    private final Instrument ons4 =
            Instruments.shipped().find(new InstrumentId("ons4", "2018")).orElseThrow();

    @Test
    void the_four_questions_are_asked_in_the_harmonised_words_and_order() {
        assertThat(ons4.items())
                .extracting(Item::text)
                .containsExactly(
                        "Overall, how satisfied are you with your life nowadays?",
                        "Overall, to what extent do you feel that the things you do in your life are worthwhile?",
                        "Overall, how happy did you feel yesterday?",
                        "On a scale where 0 is \"not at all anxious\" and 10 is \"completely anxious\", overall, how anxious did"
                                + " you feel yesterday?");
        assertThat(ons4.intro()).startsWith("Next I would like to ask you four questions about your feelings");
        assertThat(ons4.licence().wording()).isEqualTo(Wording.SHOWN);
        assertThat(ons4.unanswered()).containsExactlyInAnyOrder(Answer.Reason.values());
    }

    @Test
    void four_answers_give_four_scores_and_never_a_sum() {
        AnswerSheet sheet = AnswerSheet.blank()
                .with(SATISFIED, 4)
                .with(WORTHWHILE, 6)
                .with(HAPPY, 10)
                .with(ANXIOUS, 1);

        assertThat(done(sheet).scores())
                .extracting(ScoreOutcome::sentence)
                .containsExactly(
                        "Life satisfaction: 4 (from 0 to 10), low",
                        "Worthwhile: 6 (from 0 to 10), medium",
                        "Happiness yesterday: 10 (from 0 to 10), very high",
                        "Anxiety yesterday: 1 (from 0 to 10), very low");
    }

    @Test
    void an_item_without_an_answer_costs_only_its_own_score() {
        AnswerSheet sheet = AnswerSheet.blank()
                .with(SATISFIED, 7)
                .with(HAPPY, new Answer.Withheld(Answer.Reason.PREFER_NOT_TO_SAY))
                .with(ANXIOUS, 3);

        assertThat(done(sheet).scores())
                .extracting(ScoreOutcome::score)
                .containsExactly(
                        OptionalDouble.of(7), OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.of(3));
        assertThat(done(sheet)
                        .score(new ScoreKey("happy-yesterday"))
                        .orElseThrow()
                        .sentence())
                .isEqualTo("Happiness yesterday: no score, because there is no answer to happy-yesterday");
    }

    @ParameterizedTest(name = "{0} to happiness is refused")
    @CsvSource({"-1", "11", "6.5"})
    void an_answer_off_the_scale_is_refused_with_its_item(double answer) {
        assertThat(ons4.score(AnswerSheet.blank().with(HAPPY, answer)))
                .isEqualTo(new Scoring.Refused(ons4.id(), List.of(new SheetFault.NotAllowed(HAPPY, answer))));
    }

    @Test
    void an_item_of_another_questionnaire_is_refused() {
        ItemKey stranger = new ItemKey("companionship");

        assertThat(ons4.score(AnswerSheet.blank().with(stranger, 1)))
                .isEqualTo(new Scoring.Refused(ons4.id(), List.of(new SheetFault.UnknownItem(stranger))));
        assertThat(new SheetFault.UnknownItem(stranger).sentence())
                .isEqualTo("There is no item companionship in this questionnaire.");
    }

    @ParameterizedTest(name = "{0}: satisfaction {1}, anxiety {2}")
    @CsvSource({
        "0, low, very low",
        "1, low, very low",
        "2, low, low",
        "3, low, low",
        "4, low, medium",
        "5, medium, medium",
        "6, medium, high",
        "7, high, high",
        "8, high, high",
        "9, very high, high",
        "10, very high, high"
    })
    void the_bands_are_those_of_the_office_for_national_statistics(double value, String satisfied, String anxious) {
        assertThat(band("life-satisfaction", value)).isEqualTo(satisfied);
        assertThat(band("anxious-yesterday", value)).isEqualTo(anxious);
    }

    @Test
    void less_anxiety_is_an_improvement() {
        Direction direction =
                ons4.score(new ScoreKey("anxious-yesterday")).orElseThrow().direction();

        assertThat(direction.improvement(-2)).isEqualTo(2);
    }

    private String band(String score, double value) {
        return ons4.score(new ScoreKey(score))
                .orElseThrow()
                .bands()
                .of(value)
                .orElseThrow()
                .label();
    }

    private Scoring.Done done(AnswerSheet sheet) {
        assertThat(ons4.score(sheet)).isInstanceOf(Scoring.Done.class);
        return (Scoring.Done) ons4.score(sheet);
    }
}
