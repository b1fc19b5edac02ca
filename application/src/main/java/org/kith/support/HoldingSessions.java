package org.kith.support;

import org.kith.access.AccountId;
import org.kith.access.Actor;
import org.kith.audit.Audit;
import org.kith.audit.Audit.Subject;
import org.kith.referrals.SupportId;
import org.kith.support.Session.Meeting;
import org.kith.support.Session.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A link worker books a session with a person and writes down what came of it, or puts right what was written down.
@Service
public class HoldingSessions {

    private final Supports supports;
    private final Sessions sessions;
    private final SessionLimit limit;
    private final Meetings meetings;
    private final SupportChanges changes;
    private final Audit audit;

    HoldingSessions(
            Supports supports,
            Sessions sessions,
            SessionLimit limit,
            Meetings meetings,
            SupportChanges changes,
            Audit audit) {
        this.supports = supports;
        this.sessions = sessions;
        this.limit = limit;
        this.meetings = meetings;
        this.changes = changes;
        this.audit = audit;
    }

    @Transactional
    public SessionResult book(NewSession booked, Actor actor) {
        return switch (supports.require(booked.support())) {
            case Support.Worked worked -> book(worked, worked.with(), booked, actor);
            case Support.Closing closing
            when closing.particulars().engagedAt() != null && closing.from() instanceof Support.Worked worked ->
                book(closing, worked.with(), booked, actor);
            case Support other -> notPossible(Decision.NotPossible.in(other));
        };
    }

    private SessionResult book(Support support, AccountId worker, NewSession booked, Actor actor) {
        var reached = limit.reached(support);
        if (reached.isPresent() && booked.overLimitReason().isBlank()) {
            return new SessionResult.OverLimit(reached.getAsInt());
        }
        if (sessions.book(booked, holder(worker, actor), changes.now())) {
            audit.note(actor, "booked a session", Subject.of("support", support.id()));
        }
        return new SessionResult.Kept(booked.id());
    }

    /// Whoever writes it down held it, unless Kith itself does.
    private static AccountId holder(AccountId worker, Actor actor) {
        var account = actor.account();
        return account == null ? worker : account;
    }

    /// Writes down a session that was never booked.
    @Transactional
    public SessionResult recordUnbooked(NewSession held, Outcome outcome, Actor actor) {
        return switch (book(held, actor)) {
            case SessionResult.Kept(var id) -> {
                var session = sessions.find(id).orElseThrow();
                yield session.recordedAt() == null
                        ? record(session, held.meeting(), outcome, actor)
                        : new SessionResult.Kept(id);
            }
            case SessionResult.OverLimit over -> over;
            case SessionResult.NotPossible not -> not;
        };
    }

    /// Writes down what came of a session that was booked, or puts right what was written down.
    ///
    /// @param version of the session as the link worker saw it
    @Transactional
    public SessionResult record(SessionId id, int version, Meeting meeting, Outcome outcome, Actor actor) {
        return record(sessions.require(id, version), meeting, outcome, actor);
    }

    private SessionResult record(Session session, Meeting meeting, Outcome outcome, Actor actor) {
        var support = supports.require(session.support());
        if (session.attendance().held() && !outcome.attendance().held() && began(session, support)) {
            return new SessionResult.NotPossible(
                    "Support began with this session and the referrer was told. Record what happened as a new session.");
        }
        var met = outcome.attendance().held()
                ? meetings.met(support, meeting.startsAt(), actor)
                : new Decision.Made(support);
        return switch (met) {
            case Decision.Made _ -> {
                sessions.store(session, meeting, outcome, actor, changes.now());
                supports.planNextStep(support.id(), outcome.next());
                audit.note(actor, "recorded a session", Subject.of("support", support.id()));
                yield new SessionResult.Kept(session.id());
            }
            case Decision.NotPossible not -> notPossible(not);
        };
    }

    private static boolean began(Session session, Support support) {
        return session.meeting().startsAt().equals(support.particulars().engagedAt());
    }

    private static SessionResult notPossible(Decision.NotPossible not) {
        return new SessionResult.NotPossible(not.because());
    }

    /// A session to be booked.
    ///
    /// @param overLimitReason why the person has more sessions than the scheme usually gives; empty while it does
    /// not
    public record NewSession(SessionId id, SupportId support, Meeting meeting, String overLimitReason) {}
}
