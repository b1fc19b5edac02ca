package org.kith.support;

import java.time.Clock;
import java.util.UUID;
import org.kith.TestPlace;
import org.kith.TestPlaces;
import org.kith.access.AccountId;
import org.kith.access.Role;
import org.kith.referrals.SupportId;
import org.kith.support.AgreeingPlans.Agreeing;
import org.kith.support.AgreeingPlans.PlanResult;
import org.kith.support.AllocatingSupport.Allocating;
import org.kith.support.Attempts.NewAttempt;
import org.kith.support.ClosingSupport.ClosingResult;
import org.kith.support.EndingEarly.Declining;
import org.kith.support.HoldingSessions.NewSession;
import org.kith.support.PausingSupport.Pause;
import org.kith.support.ReopeningSupport.Reopening;
import org.kith.support.Session.Outcome;
import org.springframework.stereotype.Component;

/// Every act on support by name, so that a table can try each in each state.
@Component
class TestActs {

    private final TestSupport support;
    private final AllocatingSupport allocating;
    private final RecordingAttempts recording;
    private final HoldingSessions holding;
    private final PausingSupport pausing;
    private final EndingEarly ending;
    private final AgreeingPlans agreeing;
    private final ClosingSupport closing;
    private final ReopeningSupport reopening;
    private final TestPlaces places;
    private final Clock clock;

    TestActs(
            TestSupport support,
            AllocatingSupport allocating,
            RecordingAttempts recording,
            HoldingSessions holding,
            PausingSupport pausing,
            EndingEarly ending,
            AgreeingPlans agreeing,
            ClosingSupport closing,
            ReopeningSupport reopening,
            TestPlaces places,
            Clock clock) {
        this.support = support;
        this.allocating = allocating;
        this.recording = recording;
        this.holding = holding;
        this.pausing = pausing;
        this.ending = ending;
        this.agreeing = agreeing;
        this.closing = closing;
        this.reopening = reopening;
        this.places = places;
        this.clock = clock;
    }

    /// Does what must have been done before, so that only the state decides.
    void prepare(TestPlace place, SupportId id, String act) {
        switch (act) {
            case "agree plan" -> {
                support.takeAll(place, id);
                if (support.now(place, id) instanceof Support.Open) {
                    support.goal(place, id);
                }
            }
            case "close" -> support.takeAll(place, id);
            case "not reached" -> {
                if (support.now(place, id) instanceof Support.Contacting) {
                    support.attempt(place, id, ContactWay.TEXT, AttemptOutcome.SENT);
                    support.attempt(place, id, ContactWay.LETTER, AttemptOutcome.SENT);
                }
            }
            default -> {}
        }
    }

    /// Whether it could be done.
    boolean act(TestPlace place, SupportId id, String act) {
        var version = support.version(place, id);
        var worker = place.worker().actor();
        return place.in(() -> switch (act) {
            case "allocate" ->
                made(allocating.allocate(
                        new Allocating(id, version, another(place), "Cover"),
                        place.manager().actor()));
            case "give back" ->
                made(allocating.giveBack(
                        id, version, "Moves on", place.manager().actor()));
            case "attempt" -> made(recording.record(attempt(id), worker));
            case "session" -> held(place, id);
            case "hold" -> made(pausing.hold(new Pause(id, version, HoldReason.AWAY, null, ""), worker));
            case "resume" -> made(pausing.resume(id, version, worker));
            case "decline" ->
                made(ending.decline(id, version, new Declining(PersonDeclineReason.NOT_SAID, ""), worker));
            case "not reached" -> made(ending.notReached(id, version, "", worker));
            case "agree plan" ->
                agreeing.agree(new Agreeing(id, version, "The person", null), worker) instanceof PlanResult.Agreed;
            case "begin to close" -> made(closing.begin(id, version, worker));
            case "keep open" -> made(closing.keepOpen(id, version, worker));
            case "close" -> closing.close(support.lastWords(place, id), worker) instanceof ClosingResult.Closed;
            case "reopen" -> made(reopening.reopen(new Reopening(id, version, null, "Came back"), worker));
            default -> throw new IllegalArgumentException(act);
        });
    }

    private NewAttempt attempt(SupportId id) {
        return new NewAttempt(
                new AttemptId(UUID.randomUUID()),
                id,
                clock.instant(),
                ContactWay.TELEPHONE,
                AttemptOutcome.NO_ANSWER,
                "",
                NextStep.NONE);
    }

    private boolean held(TestPlace place, SupportId id) {
        var session = new NewSession(new SessionId(UUID.randomUUID()), id, TestSupport.meeting(clock.instant()), "");
        return holding.recordUnbooked(
                        session,
                        new Outcome(Attendance.ATTENDED, "", "", NextStep.NONE),
                        place.worker().actor())
                instanceof SessionResult.Kept;
    }

    private AccountId another(TestPlace place) {
        return places.join(place.place(), Role.LINK_WORKER, UUID.randomUUID() + "@example.org")
                .account();
    }

    private static boolean made(Decision decision) {
        return decision instanceof Decision.Made;
    }
}
