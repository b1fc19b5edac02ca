package org.kith.record.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.connections.Step;
import org.kith.messages.Occasion;
import org.kith.record.Timeline.Entry;
import org.kith.record.Timeline.Position;
import org.kith.record.TimelineKind;
import org.kith.referrals.StepKind;
import org.kith.tenancy.Coded;

class TimelineWordsTest {

    @ParameterizedTest(name = "{0} {1} {2}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            referral   | submitted      |                   | Elm Street Surgery | Referred by Elm Street Surgery
            referral   | returned       | needs-unclear     | Elm Street Surgery | Sent back with a question: what the person would like help with is unclear
            referral   | withdrawn      | person-changed-mind |                  | Referral withdrawn: the person changed their mind
            word-back  | not-reached    |                   | Elm Street Surgery | Word back to Elm Street Surgery: person not reached
            connection | first-attended |                   | Lunch club         | Lunch club: went for the first time
            connection | asked-again    |                   | Lunch club         | Lunch club: the service was written to again
            attempt    | no-answer      | telephone         |                    | Telephone: no answer
            alert      | raised         | visiting          |                    | Alert: take care when visiting
            """)
    void an_entry_says_what_happened(
            String kind, String code, @Nullable String reason, @Nullable String about, String says) {
        assertThat(TimelineWords.moment(entry(Coded.of(TimelineKind.class, kind), code, reason, about))
                        .what())
                .isEqualTo(says);
    }

    @Test
    void no_code_of_a_referral_a_connection_or_a_word_back_is_shown_as_it_is() {
        var entries = Stream.of(
                        Stream.of(StepKind.values()).map(each -> entry(TimelineKind.REFERRAL, each.code(), null, "A")),
                        Stream.of(Step.values()).map(each -> entry(TimelineKind.CONNECTION, each.code(), null, "A")),
                        Stream.of(Occasion.values()).map(each -> entry(TimelineKind.WORD_BACK, each.code(), null, "A")))
                .flatMap(each -> each);

        assertThat(entries.map(each -> TimelineWords.moment(each).what()))
                .allMatch(says -> says.length() > 5 && !says.contains("-"));
    }

    private static Entry entry(TimelineKind kind, String code, @Nullable String reason, @Nullable String about) {
        return new Entry(
                kind,
                new Position(Instant.EPOCH, new UUID(0, 1)),
                null,
                null,
                code,
                reason,
                about == null ? "" : about,
                "",
                0,
                new UUID(0, 2));
    }
}
