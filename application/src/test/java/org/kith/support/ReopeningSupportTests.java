package org.kith.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.History;
import org.kith.KithTest;
import org.kith.TestDatabase;
import org.kith.TestPlace;
import org.kith.TestPlaces;
import org.kith.access.AccountId;
import org.kith.measures.Assessments;
import org.kith.referrals.SupportId;
import org.kith.schemes.Occasion;
import org.kith.support.ReopeningSupport.Reopening;
import org.kith.tenancy.PlaceClock;
import org.springframework.beans.factory.annotation.Autowired;

/// Somebody comes back soon: the same support goes on in a new period. Later, it is a new referral.
@KithTest
class ReopeningSupportTests {

    @Autowired
    private TestPlaces places;

    @Autowired
    private TestSupport support;

    @Autowired
    private TestDatabase database;

    @Autowired
    private ReopeningSupport reopening;

    @Autowired
    private ClosingSupport closing;

    @Autowired
    private Assessments assessments;

    @Autowired
    private PlaceClock clock;

    private TestPlace place;

    @BeforeEach
    void a_place() {
        place = places.open();
    }

    @AfterEach
    void the_clock_runs_again() {
        clock.returnToNow();
    }

    @Test
    void it_goes_on_with_a_link_worker_in_a_new_period() {
        var id = support.in(place, State.CLOSED);

        assertThat(reopen(id, place.worker().account())).isInstanceOf(Decision.Made.class);

        assertThat(support.now(place, id)).isInstanceOf(Support.Engaged.class);
        assertThat(new History(database.owner(), place).rows().all("support_periods"))
                .extracting(row -> row.get("number"), row -> row.get("until_at") == null)
                .containsExactlyInAnyOrder(tuple(1, false), tuple(2, true));
    }

    @Test
    void without_a_link_worker_the_person_waits_for_one() {
        var id = support.in(place, State.DECLINED_BY_PERSON);

        assertThat(reopen(id, null)).isInstanceOf(Decision.Made.class);

        assertThat(support.now(place, id)).isInstanceOf(Support.Waiting.class);
    }

    @Test
    void the_last_questionnaire_is_asked_again_in_the_new_period() {
        var id = support.in(place, State.CLOSED);
        assertThat(place.in(() -> assessments.outstanding(id))).isEmpty();

        assertThat(reopen(id, place.worker().account())).isInstanceOf(Decision.Made.class);
        assertThat(place.in(() -> closing.begin(
                        id, support.version(place, id), place.worker().actor())))
                .isInstanceOf(Decision.Made.class);

        assertThat(place.in(() -> assessments.outstanding(id)))
                .extracting(
                        due -> due.expected().asking().period(),
                        due -> due.expected().occasion())
                .containsExactly(tuple(2, Occasion.LAST));
    }

    @Test
    void on_the_last_day_of_the_window_it_may_and_a_day_later_not() {
        var id = support.in(place, State.NOT_REACHED);
        var ended = (Support.Ended) support.now(place, id);
        var last = place.in(() -> reopening.lastDay(ended));

        clock.follow(Clock.fixed(at(last.plusDays(1)), PlaceClock.LONDON));
        assertThat(reopen(id, null)).isInstanceOf(Decision.NotPossible.class);

        clock.follow(Clock.fixed(at(last), PlaceClock.LONDON));
        assertThat(reopen(id, null)).isInstanceOf(Decision.Made.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"CLOSED", "DECLINED_BY_PERSON", "NOT_REACHED"},
            mode = EnumSource.Mode.EXCLUDE)
    void what_never_ended_or_was_taken_back_is_not_reopened(State state) {
        var id = support.in(place, state);

        assertThat(reopen(id, null)).isInstanceOf(Decision.NotPossible.class);
        assertThat(State.of(support.now(place, id))).isEqualTo(state);
    }

    @Test
    void nobody_outside_the_scheme_is_given_the_person() {
        var id = support.in(place, State.CLOSED);

        assertThat(reopen(id, place.manager().account())).isInstanceOf(Decision.NotPossible.class);
        assertThat(reopen(id, places.open().worker().account())).isInstanceOf(Decision.NotPossible.class);
    }

    private Decision reopen(SupportId id, @Nullable AccountId worker) {
        return place.in(() -> reopening.reopen(
                new Reopening(id, support.version(place, id), worker, "Came back"),
                place.worker().actor()));
    }

    private static Instant at(LocalDate day) {
        return day.atStartOfDay(PlaceClock.LONDON).toInstant().plus(Duration.ofHours(12));
    }
}
