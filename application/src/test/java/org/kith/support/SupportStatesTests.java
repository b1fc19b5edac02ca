package org.kith.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kith.KithTest;
import org.kith.TestPlace;
import org.kith.TestPlaces;
import org.springframework.beans.factory.annotation.Autowired;

/// What may be done to support in each state; everything else is refused and changes nothing.
@KithTest
class SupportStatesTests {

    private static final Set<String> UNDERWAY =
            Set.of("allocate", "attempt", "session", "hold", "begin to close", "withdraw");

    private static final Map<State, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry(State.WAITING, Set.of("allocate", "hold", "decline", "begin to close", "withdraw")),
            Map.entry(State.ALLOCATED, and(UNDERWAY, "give back", "decline")),
            Map.entry(State.CONTACTING, and(UNDERWAY, "give back", "decline", "not reached")),
            Map.entry(State.ENGAGED, and(UNDERWAY, "decline", "agree plan")),
            Map.entry(State.PLANNED, and(UNDERWAY, "agree plan")),
            Map.entry(State.ON_HOLD, Set.of("allocate", "attempt", "resume", "begin to close", "withdraw")),
            Map.entry(State.CLOSING, Set.of("allocate", "attempt", "session", "keep open", "close", "withdraw")),
            Map.entry(State.CLOSED, Set.of("reopen")),
            Map.entry(State.DECLINED_BY_PERSON, Set.of("reopen")),
            Map.entry(State.NOT_REACHED, Set.of("reopen")),
            Map.entry(State.WITHDRAWN, Set.of()));

    private static final List<String> ACTS = List.of(
            "allocate",
            "give back",
            "attempt",
            "session",
            "hold",
            "resume",
            "decline",
            "not reached",
            "agree plan",
            "begin to close",
            "keep open",
            "close",
            "reopen");

    @Autowired
    private TestPlaces places;

    @Autowired
    private TestSupport support;

    @Autowired
    private TestActs acts;

    @TestFactory
    Stream<DynamicTest> each_state_allows_what_it_allows_and_nothing_else() {
        var place = places.open();
        return Stream.of(State.values())
                .flatMap(state -> ACTS.stream()
                        .map(act ->
                                DynamicTest.dynamicTest(state.title() + ": " + act, () -> allows(place, state, act))));
    }

    private void allows(TestPlace place, State state, String act) {
        var id = support.in(place, state);
        acts.prepare(place, id, act);

        var done = acts.act(place, id, act);

        var allowed = Objects.requireNonNull(ALLOWED.get(state)).contains(act);
        assertThat(done).as(state + ": " + act).isEqualTo(allowed);
        if (!allowed) {
            assertThat(State.of(support.now(place, id))).isEqualTo(state);
        }
    }

    @TestFactory
    Stream<DynamicTest> a_referral_taken_back_ends_support_that_is_open_and_leaves_the_rest() {
        var place = places.open();
        return Stream.of(State.values())
                .filter(state -> Objects.requireNonNull(ALLOWED.get(state)).contains("withdraw"))
                .map(state -> DynamicTest.dynamicTest(state.title(), () -> {
                    var id = support.in(place, state);
                    support.withdraw(place, id);
                    assertThat(support.now(place, id)).isInstanceOf(Support.Withdrawn.class);
                }));
    }

    private static Set<String> and(Set<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).collect(Collectors.toSet());
    }
}
