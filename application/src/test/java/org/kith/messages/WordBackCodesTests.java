package org.kith.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.FixedTime;
import org.kith.History;
import org.kith.KithTest;
import org.kith.TestDatabase;
import org.kith.TestPlace;
import org.kith.TestPlaces;
import org.kith.tenancy.PlaceClock;
import org.kith.tenancy.PlaceTransactions;
import org.springframework.beans.factory.annotation.Autowired;

/// The six figures that open a word back: for ten minutes, and for five tries.
@KithTest
@ExtendWith(FixedTime.class)
class WordBackCodesTests {

    @Autowired
    private TestPlaces places;

    @Autowired
    private WordBackCodes codes;

    @Autowired
    private PlaceTransactions transactions;

    @Autowired
    private PlaceClock clock;

    @Autowired
    private TestDatabase database;

    private TestPlace place;
    private WordBackId word = new WordBackId(UUID.randomUUID());
    private History history;
    private String code = "";

    @BeforeEach
    void a_code_was_sent() {
        place = places.open();
        history = new History(database.owner(), place);
        word = wordBack();
        code = issue(word);
    }

    @Test
    void it_opens_its_word_however_it_is_spaced_and_once() {
        assertThat(code).matches("[0-9]{6}");
        assertThat(opens(" " + code.substring(0, 3) + " " + code.substring(3))).isTrue();
        assertThat(opens(code)).as("used up").isFalse();
    }

    @Test
    void the_fifth_try_may_be_right_and_the_sixth_may_not() {
        IntStream.range(0, 4).forEach(_ -> assertThat(opens(wrong())).isFalse());
        assertThat(opens(code)).isTrue();

        code = issue(word);
        IntStream.range(0, 5).forEach(_ -> assertThat(opens(wrong())).isFalse());
        assertThat(opens(code)).isFalse();
    }

    @Test
    void many_tries_at_once_are_many_tries() throws Exception {
        try (var together = Executors.newFixedThreadPool(8)) {
            var tries = together.invokeAll(IntStream.range(0, 20)
                    .<Callable<Boolean>>mapToObj(_ -> () -> opens(wrong()))
                    .toList());
            for (var each : tries) {
                assertThat(each.get()).isFalse();
            }
        }

        assertThat(opens(code)).isFalse();
    }

    @Test
    void after_ten_minutes_it_opens_nothing() {
        clock.follow(Clock.fixed(FixedTime.NOW.plus(Duration.ofMinutes(10)).plusSeconds(1), PlaceClock.LONDON));

        assertThat(opens(code)).isFalse();
    }

    @Test
    void a_newer_code_ends_the_older_and_one_word_opens_no_other() {
        var others = issue(wordBack());
        clock.follow(Clock.fixed(FixedTime.NOW.plusSeconds(130), PlaceClock.LONDON));
        var newer = issue(word);

        assertThat(newer.equals(code) || !opens(code)).isTrue();
        assertThat(others.equals(newer) || !opens(others)).isTrue();
        assertThat(opens(newer)).isTrue();
    }

    @Test
    void another_place_has_no_use_for_it() {
        var elsewhere = places.open();

        assertThat(transactions.in(elsewhere.place().id(), () -> codes.opens(word, code)))
                .isFalse();
    }

    private WordBackId wordBack() {
        var referral =
                history.refer(history.person("Margaret", LocalDate.of(1950, 3, 27), 2), place.scheme(), FixedTime.NOW);
        history.finalWord(referral, FixedTime.NOW, "handed-over", false);
        return history.rows().all("words_back").stream()
                .filter(row -> referral.referral().value().equals(row.get("referral_id")))
                .map(row -> new WordBackId(UUID.fromString(String.valueOf(row.get("id")))))
                .findFirst()
                .orElseThrow();
    }

    private String issue(WordBackId opens) {
        return transactions.in(place.place().id(), () -> codes.issue(opens));
    }

    private boolean opens(String typed) {
        return transactions.in(place.place().id(), () -> codes.opens(word, typed));
    }

    private String wrong() {
        return code.equals("000000") ? "111111" : "000000";
    }
}
