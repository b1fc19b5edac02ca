package org.kith.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.kith.TestPlace;
import org.kith.measures.AdministeredBy;
import org.kith.measures.Answers;
import org.kith.measures.Assessments;
import org.kith.measures.TakenHow;
import org.kith.measures.Taking;
import org.kith.measures.TakingMeasures;
import org.kith.measures.TakingResult;
import org.kith.referrals.SupportId;
import org.kith.referrals.TestReferrals;
import org.kith.schemes.Need;
import org.kith.support.AgreeingPlans.Agreeing;
import org.kith.support.AgreeingPlans.PlanResult;
import org.kith.support.AllocatingSupport.Allocating;
import org.kith.support.Attempts.NewAttempt;
import org.kith.support.ClosingSupport.Closing;
import org.kith.support.ClosingSupport.ClosingResult;
import org.kith.support.ClosingSupport.LastWords;
import org.kith.support.EndingEarly.Declining;
import org.kith.support.Goal.Aim;
import org.kith.support.HoldingSessions.NewSession;
import org.kith.support.PausingSupport.Pause;
import org.kith.support.Session.Meeting;
import org.kith.support.Session.Outcome;
import org.kith.support.SettingGoals.NewGoal;
import org.springframework.stereotype.Component;

/// Brings support into any state, by the acts that lead there.
@Component
public class TestSupport {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final TestReferrals referrals;
    private final Supports supports;
    private final AllocatingSupport allocating;
    private final RecordingAttempts recording;
    private final HoldingSessions holding;
    private final SettingGoals setting;
    private final Goals goals;
    private final AgreeingPlans agreeing;
    private final PausingSupport pausing;
    private final EndingEarly ending;
    private final ClosingSupport closing;
    private final Assessments assessments;
    private final TakingMeasures taking;
    private final Clock clock;

    TestSupport(
            TestReferrals referrals,
            Supports supports,
            AllocatingSupport allocating,
            RecordingAttempts recording,
            HoldingSessions holding,
            SettingGoals setting,
            Goals goals,
            AgreeingPlans agreeing,
            PausingSupport pausing,
            EndingEarly ending,
            ClosingSupport closing,
            Assessments assessments,
            TakingMeasures taking,
            Clock clock) {
        this.referrals = referrals;
        this.supports = supports;
        this.allocating = allocating;
        this.recording = recording;
        this.holding = holding;
        this.setting = setting;
        this.goals = goals;
        this.agreeing = agreeing;
        this.pausing = pausing;
        this.ending = ending;
        this.closing = closing;
        this.assessments = assessments;
        this.taking = taking;
        this.clock = clock;
    }

    public SupportId in(TestPlace place, State state) {
        return place.in(() -> switch (state) {
            case WAITING -> waiting(place);
            case ALLOCATED -> allocated(place);
            case CONTACTING -> contacting(place);
            case ENGAGED -> engaged(place);
            case PLANNED -> planned(place);
            case ON_HOLD -> held(place);
            case CLOSING -> closing(place);
            case CLOSED -> closed(place);
            case DECLINED_BY_PERSON -> declined(place);
            case NOT_REACHED -> notReached(place);
            case WITHDRAWN -> withdrawn(place);
        });
    }

    public Support now(TestPlace place, SupportId id) {
        return place.in(() -> supports.require(id));
    }

    public int version(TestPlace place, SupportId id) {
        return now(place, id).particulars().version();
    }

    private SupportId waiting(TestPlace place) {
        var referral = referrals.accepted(place, "Person" + NUMBER.incrementAndGet());
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> place.in(() -> supports.of(referral)), Optional::isPresent)
                .orElseThrow()
                .id();
    }

    private SupportId allocated(TestPlace place) {
        var id = waiting(place);
        made(allocating.allocate(
                new Allocating(id, version(place, id), place.worker().account(), ""),
                place.manager().actor()));
        return id;
    }

    private SupportId contacting(TestPlace place) {
        var id = allocated(place);
        attempt(place, id, ContactWay.TELEPHONE, AttemptOutcome.NO_ANSWER);
        return id;
    }

    public void attempt(TestPlace place, SupportId id, ContactWay way, AttemptOutcome outcome) {
        made(place.in(() -> recording.record(
                new NewAttempt(new AttemptId(UUID.randomUUID()), id, clock.instant(), way, outcome, "", NextStep.NONE),
                place.worker().actor())));
    }

    private SupportId engaged(TestPlace place) {
        var id = allocated(place);
        session(place, id);
        return id;
    }

    /// A session that has just been held.
    public SessionId session(TestPlace place, SupportId id) {
        var session = new SessionId(UUID.randomUUID());
        var kept = place.in(() -> holding.recordUnbooked(
                new NewSession(session, id, meeting(clock.instant().truncatedTo(ChronoUnit.MICROS)), ""),
                new Outcome(Attendance.ATTENDED, "", "Talked about the garden.", NextStep.NONE),
                place.worker().actor()));
        assertThat(kept).isInstanceOf(SessionResult.Kept.class);
        return session;
    }

    public static Meeting meeting(Instant at) {
        return new Meeting(at, 45, SessionMode.IN_PERSON, "Library");
    }

    private SupportId planned(TestPlace place) {
        var id = engaged(place);
        takeAll(place, id);
        goal(place, id);
        assertThat(agreeing.agree(
                        new Agreeing(id, version(place, id), "The person", null),
                        place.worker().actor()))
                .isInstanceOf(PlanResult.Agreed.class);
        return id;
    }

    public GoalId goal(TestPlace place, SupportId id) {
        var goal = new GoalId(UUID.randomUUID());
        made(place.in(() -> setting.set(
                new NewGoal(goal, id, Need.LONELINESS, new Aim("Walk to the market", 8, 5)),
                place.worker().actor())));
        return goal;
    }

    /// Answers every measure that is due.
    public void takeAll(TestPlace place, SupportId id) {
        place.in(() -> assessments.outstanding(id).forEach(due -> {
            var taken = taking.take(
                    due.id(),
                    due.expected().version(),
                    new Taking(LocalDate.now(clock), TakenHow.IN_PERSON, AdministeredBy.LINK_WORKER, "en"),
                    Answers.all(due, 5),
                    place.worker().actor());
            assertThat(taken).isInstanceOf(TakingResult.Kept.class);
        }));
    }

    private SupportId held(TestPlace place) {
        var id = engaged(place);
        made(pausing.hold(
                new Pause(id, version(place, id), HoldReason.ILLNESS, null, ""),
                place.worker().actor()));
        return id;
    }

    private SupportId closing(TestPlace place) {
        var id = planned(place);
        made(closing.begin(id, version(place, id), place.worker().actor()));
        return id;
    }

    private SupportId closed(TestPlace place) {
        var id = closing(place);
        takeAll(place, id);
        close(place, id);
        return id;
    }

    public void close(TestPlace place, SupportId id) {
        var closed = place.in(
                () -> closing.close(lastWords(place, id), place.worker().actor()));
        assertThat(closed).isInstanceOf(ClosingResult.Closed.class);
    }

    /// A closing in which every goal is met.
    public Closing lastWords(TestPlace place, SupportId id) {
        var goals = place.in(() -> this.goals.of(id)).stream()
                .filter(goal -> !goal.status().ended())
                .collect(Collectors.toMap(Goal::id, _ -> GoalStatus.MET));
        return new Closing(
                id,
                version(place, id),
                new LastWords(ClosingReason.GOALS_MET, "Walks to the market every week.", "", "The choir had closed."),
                goals,
                Map.of());
    }

    private SupportId declined(TestPlace place) {
        var id = contacting(place);
        made(ending.decline(
                id,
                version(place, id),
                new Declining(PersonDeclineReason.NOT_NOW, ""),
                place.worker().actor()));
        return id;
    }

    private SupportId notReached(TestPlace place) {
        var id = contacting(place);
        attempt(place, id, ContactWay.TEXT, AttemptOutcome.SENT);
        attempt(place, id, ContactWay.LETTER, AttemptOutcome.SENT);
        made(ending.notReached(id, version(place, id), "", place.worker().actor()));
        return id;
    }

    private SupportId withdrawn(TestPlace place) {
        var id = allocated(place);
        withdraw(place, id);
        return id;
    }

    /// The referrer takes the referral back, and support hears of it.
    public void withdraw(TestPlace place, SupportId id) {
        referrals.withdraw(place, now(place, id).particulars().referral());
        Awaitility.await().atMost(PATIENCE).until(() -> now(place, id) instanceof Support.Withdrawn);
    }

    private static void made(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Made.class);
    }
}
