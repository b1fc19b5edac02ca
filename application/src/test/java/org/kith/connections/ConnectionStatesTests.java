package org.kith.connections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.KithTest;
import org.kith.TestPlace;
import org.kith.TestPlaces;
import org.springframework.beans.factory.annotation.Autowired;

/// What may be told of a connection in each state; everything else is refused and changes nothing.
@KithTest
class ConnectionStatesTests {

    private static final Map<State, Set<News.Kind>> ALLOWED = new EnumMap<>(Map.ofEntries(
            Map.entry(State.OFFERED, Set.of(News.Kind.DID_NOT_START, News.Kind.SERVICE_CLOSED)),
            Map.entry(
                    State.SIGNPOSTED,
                    Set.of(News.Kind.FIRST_ATTENDED, News.Kind.DID_NOT_START, News.Kind.SERVICE_CLOSED)),
            Map.entry(
                    State.REFERRED,
                    Set.of(
                            News.Kind.ACCEPTED,
                            News.Kind.WAITLISTED,
                            News.Kind.DECLINED,
                            News.Kind.FIRST_ATTENDED,
                            News.Kind.DID_NOT_START,
                            News.Kind.SERVICE_CLOSED)),
            Map.entry(
                    State.WAITLISTED,
                    Set.of(
                            News.Kind.ACCEPTED,
                            News.Kind.DECLINED,
                            News.Kind.FIRST_ATTENDED,
                            News.Kind.DID_NOT_START,
                            News.Kind.SERVICE_CLOSED)),
            Map.entry(
                    State.ACCEPTED,
                    Set.of(News.Kind.FIRST_ATTENDED, News.Kind.DID_NOT_START, News.Kind.SERVICE_CLOSED)),
            Map.entry(
                    State.FIRST_ATTENDED,
                    Set.of(News.Kind.ATTENDING, News.Kind.COMPLETED, News.Kind.DROPPED_OUT, News.Kind.SERVICE_CLOSED)),
            Map.entry(State.ATTENDING, Set.of(News.Kind.COMPLETED, News.Kind.DROPPED_OUT, News.Kind.SERVICE_CLOSED)),
            Map.entry(State.COMPLETED, Set.of()),
            Map.entry(State.DECLINED_BY_SERVICE, Set.of()),
            Map.entry(State.DID_NOT_START, Set.of()),
            Map.entry(State.DROPPED_OUT, Set.of()),
            Map.entry(State.SERVICE_CLOSED, Set.of())));

    @Autowired
    private TestPlaces places;

    @Autowired
    private TestConnections connections;

    @Autowired
    private HearingNews hearing;

    @Autowired
    private ConnectionSteps steps;

    @TestFactory
    Stream<DynamicTest> only_what_fits_a_state_is_heard_in_it() {
        return Stream.of(State.values())
                .flatMap(state -> Stream.of(News.Kind.values())
                        .map(kind -> DynamicTest.dynamicTest(
                                state.title() + " – " + kind.title(), () -> hearsOnlyWhatFits(state, kind))));
    }

    private void hearsOnlyWhatFits(State state, News.Kind kind) {
        var place = places.open();
        var id = connections.in(place, state);
        var before = connections.now(place, id);

        var decision = connections.hear(place, id, news(kind));

        var allowed = Objects.requireNonNull(ALLOWED.get(state)).contains(kind);
        assertThat(kind.fits(before)).isEqualTo(allowed);
        if (allowed) {
            assertThat(decision).isInstanceOf(Decision.Made.class);
            assertThat(connections.now(place, id)).isNotEqualTo(before);
            assertThat(place.in(() -> steps.of(id)).getFirst().step()).isEqualTo(kind.step());
        } else {
            assertThat(decision).isInstanceOf(Decision.NotPossible.class);
            assertThat(connections.now(place, id)).isEqualTo(before);
        }
    }

    private News news(News.Kind kind) {
        return switch (kind) {
            case ACCEPTED -> new News.Accepted();
            case WAITLISTED -> new News.Waitlisted();
            case DECLINED -> new News.Declined(ServiceDeclineReason.NOT_ELIGIBLE);
            case FIRST_ATTENDED -> new News.FirstAttended(connections.today());
            case ATTENDING -> new News.Attending();
            case COMPLETED -> new News.Completed();
            case DID_NOT_START -> new News.DidNotStart(NotStartedReason.UNWELL);
            case DROPPED_OUT -> new News.DroppedOut(DropOutReason.MOVED);
            case SERVICE_CLOSED -> new News.ServiceClosed(ServiceClosedReason.SERVICE_PAUSED);
        };
    }

    @ParameterizedTest(name = "{0} goes on as {1}")
    @CsvSource({
        "COMPLETED, ATTENDING",
        "DROPPED_OUT, ATTENDING",
        "DECLINED_BY_SERVICE, REFERRED",
        "DID_NOT_START, SIGNPOSTED",
        "SERVICE_CLOSED, OFFERED"
    })
    void an_end_that_was_none_goes_on_where_it_was(State ended, State goesOn) {
        var place = places.open();
        var id = connections.in(place, ended);

        var decision = takeUp(place, id);

        assertThat(decision).isInstanceOf(Decision.Made.class);
        assertThat(connections.state(place, id)).isEqualTo(goesOn);
    }

    @Test
    void what_has_not_ended_is_not_taken_up_again() {
        var place = places.open();
        var id = connections.in(place, State.ATTENDING);

        assertThat(takeUp(place, id)).isInstanceOf(Decision.NotPossible.class);
    }

    private Decision takeUp(TestPlace place, ConnectionId id) {
        return place.in(() -> hearing.takeUpAgain(
                id,
                connections.now(place, id).made().version(),
                "Wrong person",
                place.worker().actor()));
    }

    @Test
    void the_day_of_the_first_visit_stays_until_the_end() {
        var place = places.open();
        var id = connections.in(place, State.SIGNPOSTED);
        var day = connections.today();

        for (var news : List.of(new News.FirstAttended(day), new News.Attending(), new News.Completed())) {
            assertThat(connections.hear(place, id, news)).isInstanceOf(Decision.Made.class);
        }

        var ended = (Connection.Completed) connections.now(place, id);
        assertThat(ended.since()).isEqualTo(day);
        assertThat(ended.by()).isInstanceOf(Way.Signpost.class);
    }
}
