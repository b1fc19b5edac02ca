package org.kith.evaluation.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InstrumentsTest {

    private final Instruments shipped = Instruments.shipped();

    @Test
    void every_instrument_file_is_in_the_catalogue_and_reads() throws IOException, URISyntaxException {
        Path folder = Path.of(InstrumentsTest.class
                        .getResource("/org/kith/evaluation/instruments/catalogue")
                        .toURI())
                .getParent();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".txt")).count())
                    .isEqualTo(shipped.all().size());
        }
    }

    @Test
    void every_instrument_says_its_source_licence_and_the_source_of_its_bands() {
        for (Instrument instrument : shipped.all()) {
            assertThat(instrument.title()).isNotBlank();
            assertThat(instrument.source()).isNotBlank();
            assertThat(instrument.licence().name()).isNotBlank();
            assertThat(instrument.scores())
                    .allMatch(score -> score.bands().bands().isEmpty()
                            || !score.bands().source().isBlank());
        }
    }

    @Test
    void lonely_answers_add_up_from_three_to_nine() {
        Instrument ucla = find("ucla-3", "3-option");

        assertThat(scores(ucla, 1, 1, 1)).containsExactly(OptionalDouble.of(3));
        assertThat(scores(ucla, 2, 3, 1)).containsExactly(OptionalDouble.of(6));
        assertThat(scores(ucla, 3, 3, 3)).containsExactly(OptionalDouble.of(9));
        assertThat(scores(ucla, 3, 3)).containsExactly(OptionalDouble.empty());
    }

    @Test
    void often_lonely_is_the_highest_score_of_the_direct_question() {
        Instrument direct = find("ons-direct-loneliness", "2018");

        assertThat(scores(direct, 1)).containsExactly(OptionalDouble.of(5));
        assertThat(scores(direct, 5)).containsExactly(OptionalDouble.of(1));
        assertThat(direct.score(
                        AnswerSheet.blank().with(direct.items().getFirst().key(), 6)))
                .isInstanceOf(Scoring.Refused.class);
    }

    @Test
    void an_unknown_version_is_not_found() {
        assertThat(shipped.find(new InstrumentId("ons4", "1999"))).isEmpty();
        assertThat(shipped.versions("ons4")).hasSize(1);
        assertThat(shipped.versions("nothing")).isEmpty();
    }

    @Test
    void a_place_adds_its_own_instrument_once() {
        Instrument own = ((InstrumentFile.Reading.Read) InstrumentFile.read(InstrumentFileTest.SMALL)).instrument();

        assertThat(shipped.with(own).find(own.id())).contains(own);
        assertThat(shipped.find(own.id())).isEmpty();
        assertThatThrownBy(() -> shipped.with(own).with(own)).hasMessageContaining("two instruments are called");
    }

    private Instrument find(String key, String version) {
        return shipped.find(new InstrumentId(key, version)).orElseThrow();
    }

    private static List<OptionalDouble> scores(Instrument instrument, double... answers) {
        AnswerSheet sheet = AnswerSheet.blank();
        for (int i = 0; i < answers.length; i++) {
            sheet = sheet.with(instrument.items().get(i).key(), answers[i]);
        }
        Scoring.Done done = (Scoring.Done) instrument.score(sheet);
        return done.scores().stream().map(ScoreOutcome::score).toList();
    }
}
