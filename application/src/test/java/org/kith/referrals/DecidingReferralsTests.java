package org.kith.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kith.KithTest;
import org.kith.TestPlace;
import org.kith.TestPlaces;
import org.kith.referrals.DecliningReferrals.Declining;
import org.kith.referrals.ReturningReferrals.Question;
import org.kith.referrals.SendingReferrals.Sent;
import org.kith.referrals.WithdrawingReferrals.Withdrawal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

@KithTest
class DecidingReferralsTests {

    /// What may be done to a referral in each state; everything else is refused and changes nothing.
    private static final Map<State, Set<String>> ALLOWED = Map.of(
            State.SUBMITTED, Set.of("accept", "decline", "return", "withdraw", "strike"),
            State.RETURNED, Set.of("answer", "decline", "withdraw", "strike"),
            State.ACCEPTED, Set.of("withdraw", "strike"),
            State.DECLINED, Set.of("strike"),
            State.WITHDRAWN, Set.of("strike"),
            State.ENTERED_IN_ERROR, Set.of());

    private static final List<String> ACTS = List.of("accept", "decline", "return", "answer", "withdraw", "strike");

    private final AtomicInteger number = new AtomicInteger();

    @Autowired
    private TestPlaces places;

    @Autowired
    private SendingReferrals sending;

    @Autowired
    private AcceptingReferrals accepting;

    @Autowired
    private DecliningReferrals declining;

    @Autowired
    private ReturningReferrals returning;

    @Autowired
    private WithdrawingReferrals withdrawing;

    @Autowired
    private ReadingReferrals reading;

    @Autowired
    private TriageQueue queue;

    @TestFactory
    Stream<DynamicTest> each_state_allows_what_it_allows_and_nothing_else() {
        var place = places.open();
        return ALLOWED.entrySet().stream()
                .flatMap(entry -> ACTS.stream()
                        .map(act -> DynamicTest.dynamicTest(
                                entry.getKey().title() + ": " + act,
                                () -> allows(
                                        place,
                                        entry.getKey(),
                                        act,
                                        entry.getValue().contains(act)))));
    }

    private void allows(TestPlace place, State state, String act, boolean allowed) {
        var id = referralThatIs(place, state);

        var decision = act(place, id, act);

        if (allowed) {
            assertThat(decision).isInstanceOf(Decision.Made.class);
        } else {
            assertThat(decision).isInstanceOf(Decision.NotPossible.class);
            assertThat(stateOf(place, id)).isEqualTo(state);
        }
    }

    @Test
    void a_decision_on_an_outdated_page_is_not_made() {
        var place = places.open();
        var id = referralThatIs(place, State.SUBMITTED);
        assertThat(act(place, id, "return")).isInstanceOf(Decision.Made.class);

        assertThatThrownBy(() -> place.in(
                        () -> accepting.accept(id, 0, "", place.manager().actor())))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(stateOf(place, id)).isEqualTo(State.RETURNED);
    }

    @Test
    void triage_shows_what_waits_and_forgets_what_is_decided() {
        var place = places.open();
        var waiting = referralThatIs(place, State.SUBMITTED);
        var returned = referralThatIs(place, State.RETURNED);
        referralThatIs(place, State.ACCEPTED);
        referralThatIs(place, State.DECLINED);

        var lines = place.in(() -> queue.after(null, place.manager())).lines();

        assertThat(lines).extracting(TriageQueue.Line::id).containsExactlyInAnyOrder(waiting, returned);
    }

    @Test
    void triage_goes_on_page_by_page_and_misses_nobody() {
        var place = places.open();
        for (int i = 0; i < TriageQueue.PAGE + 3; i++) {
            referralThatIs(place, State.SUBMITTED);
        }

        var first = place.in(() -> queue.after(null, place.manager()));
        var second = place.in(() -> queue.after(first.next(), place.manager()));

        assertThat(first.lines()).hasSize(TriageQueue.PAGE);
        assertThat(second.lines()).hasSize(3).doesNotContainAnyElementsOf(first.lines());
        assertThat(second.next()).isNull();
    }

    private ReferralId referralThatIs(TestPlace place, State state) {
        var sent = (Sent) place.in(() -> sending.send(
                AReferral.of(place, "Person" + number.incrementAndGet()),
                place.referrer().actor()));
        var id = sent.filed().id();
        var act = switch (state) {
            case SUBMITTED -> "";
            case RETURNED -> "return";
            case ACCEPTED -> "accept";
            case DECLINED -> "decline";
            case WITHDRAWN -> "withdraw";
            case ENTERED_IN_ERROR -> "strike";
        };
        if (!act.isEmpty()) {
            assertThat(act(place, id, act)).isInstanceOf(Decision.Made.class);
        }
        return id;
    }

    private Decision act(TestPlace place, ReferralId id, String act) {
        var by = place.manager().actor();
        int version = place.in(() -> reading.details(id))
                .orElseThrow()
                .referral()
                .filed()
                .version();
        return place.in(() -> switch (act) {
            case "accept" -> accepting.accept(id, version, "", by);
            case "decline" ->
                declining.decline(id, version, new Declining(DeclineReason.NO_CAPACITY, "Ask us later"), by);
            case "return" ->
                returning.giveBack(id, version, new Question(ReturnReason.NEEDS_UNCLEAR, "What would help?"), by);
            case "answer" -> returning.answer(id, version, "Company", by);
            case "withdraw" -> withdrawing.withdraw(id, version, new Withdrawal(WithdrawalReason.NEEDS_MET, ""), by);
            case "strike" -> withdrawing.strike(id, version, "A test", by);
            default -> throw new IllegalArgumentException(act);
        });
    }

    private State stateOf(TestPlace place, ReferralId id) {
        return place.in(() -> reading.details(id)).orElseThrow().state();
    }
}
