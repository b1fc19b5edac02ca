package org.kith.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.support.Attempts.Attempt;
import org.kith.tenancy.Coded;

/// When somebody counts as not reached: after enough tries, by more than one way where there is more than one.
class TallyTest {

    private static final Instant WHEN = Instant.parse("2026-03-03T10:30:00Z");
    private static final int TRIES_OF_THE_SCHEME = 3;

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            nothing tried yet                          ,, 2, false
            three calls and nothing else               , telephone no-answer;telephone no-answer;telephone no-answer, 2, false
            two calls and a letter                     , telephone no-answer;telephone message-left;letter sent, 2, true
            three calls where there is only a telephone, telephone no-answer;telephone no-answer;telephone no-answer, 1, true
            two tries are not three                    , telephone no-answer;letter sent,                    2, false
            they asked to be rung back in between      , telephone no-answer;letter sent;telephone asked-to-call-back;telephone no-answer, 2, false
            spoken to and then silent again            , telephone reached;telephone no-answer;text sent;letter sent, 2, true
            nobody may be contacted in any way         , telephone no-answer;telephone no-answer;telephone wrong-details, 0, true
            """)
    void tries_count_from_when_they_last_spoke(String name, @Nullable String tries, int waysOpen, boolean enough) {
        assertThat(Tally.of(attempts(tries)).enough(TRIES_OF_THE_SCHEME, waysOpen))
                .as(name)
                .isEqualTo(enough);
    }

    private static List<Attempt> attempts(@Nullable String tries) {
        return tries == null
                ? List.of()
                : Pattern.compile(";")
                        .splitAsStream(tries)
                        .map(TallyTest::attempt)
                        .toList();
    }

    private static Attempt attempt(String words) {
        var space = words.indexOf(' ');
        return new Attempt(
                WHEN,
                Coded.of(ContactWay.class, words.substring(0, space)),
                Coded.of(AttemptOutcome.class, words.substring(space + 1)),
                "",
                null);
    }
}
