package org.kith.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.kith.FixedTime;
import org.kith.History;
import org.kith.History.Case;
import org.kith.access.AccountId;
import org.kith.access.SchemeId;

/// A place's history by chance, the same for the same seed: with withdrawals at every stage, reopenings, people given
/// to
/// two link workers at once, questionnaires refused and forgotten, and referrals that should never have been.
final class GeneratedHistory {

    private static final long DAY = 86_400;

    private final History history;
    private final List<SchemeId> schemes;
    private final List<AccountId> workers;
    private final Random random;
    private final UUID service;

    GeneratedHistory(History history, List<SchemeId> schemes, List<AccountId> workers, UUID service, long seed) {
        this.history = history;
        this.schemes = schemes;
        this.workers = workers;
        this.service = service;
        this.random = new Random(seed);
    }

    void write(int referrals) {
        for (int number = 0; number < referrals; number++) {
            int each = number;
            history.rows().together(() -> one(each));
        }
    }

    private void one(int number) {
        var person = history.person(
                "Person" + number,
                LocalDate.of(1935, 1, 1).plusDays(random.nextInt(70 * 365)),
                chance(0.8) ? 1 + random.nextInt(10) : null);
        if (chance(0.7)) {
            history.sex(
                    person, List.of("1", "2", "9", "prefer-not-to-say").get(random.nextInt(4)), FixedTime.daysAgo(900));
            if (chance(0.2)) {
                history.sex(person, "2", FixedTime.daysAgo(10));
            }
        }
        var sent = FixedTime.daysAgo(5 + random.nextInt(500)).plusSeconds(random.nextInt((int) DAY));
        var made = refer(person, sent);
        if (chance(0.1)) {
            refer(person, sent.plusSeconds(40 * DAY));
        }
        if (chance(0.03)) {
            history.decide(made, "entered-in-error", sent.plusSeconds(60), null);
        }
    }

    private Case refer(org.kith.people.PersonId person, Instant sent) {
        var made = history.refer(
                person,
                any(schemes),
                sent,
                Map.of(
                        "route",
                        List.of("professional", "organisation", "self", "family")
                                .get(random.nextInt(4))));
        if (after(sent).isAfter(FixedTime.NOW)) {
            return made;
        }
        if (chance(0.15)) {
            history.decide(made, "returned", sent.plusSeconds(DAY), "needs-unclear");
            if (chance(0.7)) {
                history.decide(made, "submitted", sent.plusSeconds(2 * DAY), null);
            }
        }
        decide(made, sent);
        return made;
    }

    private void decide(Case made, Instant sent) {
        var decided = later(sent, 14);
        switch (random.nextInt(10)) {
            case 0 -> {}
            case 1 -> {
                history.decide(made, "declined", decided, any(List.of("outside-area", "no-capacity", "crisis")));
                word(made, decided);
            }
            case 2 -> {
                history.decide(made, "withdrawn", decided, any(List.of("person-changed-mind", "sent-twice")));
                word(made, decided);
            }
            default -> {
                history.accept(made, decided);
                support(made, decided);
            }
        }
    }

    private void support(Case made, Instant opened) {
        if (chance(0.1)) {
            return;
        }
        var worker = any(workers);
        var given = later(opened, 10);
        var changes = chance(0.25);
        history.allocate(made, worker, given, changes && chance(0.5) ? later(given, 20) : null);
        if (changes) {
            worker = any(workers);
            history.allocate(made, worker, later(given, 20), null);
        }
        history.move(made, "allocated");
        var tried = given;
        for (int attempt = 0; attempt < random.nextInt(4); attempt++) {
            tried = later(tried, 5);
            history.move(made, "contacting");
            history.attempt(
                    made, worker, tried, any(List.of("no-answer", "message-left", "reached", "asked-to-call-back")));
        }
        switch (random.nextInt(8)) {
            case 0 -> end(made, "not-reached", later(tried, 9), null);
            case 1 -> end(made, "declined-by-person", later(tried, 9), any(List.of("not-now", "practical")));
            case 2 -> {
                if (chance(0.5)) {
                    var at = later(tried, 9);
                    history.decide(made, "withdrawn", at, "died");
                    end(made, "withdrawn", at, "died");
                }
            }
            default -> meet(made, worker, later(tried, 12));
        }
    }

    private void meet(Case made, AccountId worker, Instant at) {
        history.meet(made, worker, at);
        var day = History.day(at);
        questionnaire(made, "first", 1, day, 0.85);
        for (int session = 0; session < random.nextInt(8); session++) {
            history.session(
                    made,
                    worker,
                    at.plusSeconds((7L + 7L * session) * DAY),
                    any(List.of("attended", "attended", "late", "did-not-attend", "cancelled-by-person", "booked")));
        }
        if (chance(0.7)) {
            history.plan(made, worker, later(at, 20));
            if (chance(0.3)) {
                history.plan(made, worker, later(at, 40));
            }
        }
        connect(made, worker, at);
        switch (random.nextInt(6)) {
            case 0 -> {}
            case 1 -> history.move(made, "on-hold");
            case 2 -> {
                history.move(made, "closing");
                questionnaire(made, "last", 1, History.day(later(at, 90)), 0.3);
            }
            default -> close(made, at);
        }
    }

    private void close(Case made, Instant met) {
        var closed = later(met, 120);
        questionnaire(made, "last", 1, History.day(closed), 0.8);
        end(made, "closed", closed, any(List.of("goals-met", "partly-met", "disengaged", "died", "other")));
        if (chance(0.2)) {
            history.reopen(made, closed.plusSeconds(9 * DAY), 2);
            if (chance(0.6)) {
                var again = later(closed.plusSeconds(9 * DAY), 60);
                questionnaire(made, "last", 2, History.day(again), 0.5);
                end(made, "closed", again, any(List.of("goals-met", "partly-met", "disengaged")));
            }
        }
    }

    private void questionnaire(Case made, String occasion, int period, LocalDate day, double taken) {
        if (chance(taken)) {
            history.ons4(made, occasion, period, day, answer(), answer(), answer(), answer());
            return;
        }
        var id = history.ons4(made, occasion, period, day);
        if (chance(0.6)) {
            history.missing(id, any(List.of("person-declined", "not-reached", "overlooked")));
        }
    }

    private @org.jspecify.annotations.Nullable Integer answer() {
        return chance(0.05) ? null : random.nextInt(11);
    }

    private void connect(Case made, AccountId worker, Instant at) {
        for (int number = 0; number < random.nextInt(3); number++) {
            history.connect(
                    made,
                    service,
                    worker,
                    later(at, 30),
                    chance(0.5) ? "signpost" : "referral",
                    any(List.of("signposted", "referred", "accepted", "attending", "did-not-start", "completed")));
        }
    }

    private void end(Case made, String state, Instant at, @org.jspecify.annotations.Nullable String reason) {
        history.end(made, state, at, reason);
        word(made, at);
    }

    private void word(Case made, Instant at) {
        if (chance(0.85)) {
            history.finalWord(made, at, any(List.of("handed-over", "queued", "failed", "bounced")), chance(0.2));
        }
    }

    private Instant later(Instant from, int mostDays) {
        return from.plusSeconds(random.nextInt(mostDays + 1) * DAY + random.nextInt(20_000));
    }

    private static Instant after(Instant sent) {
        return sent.plusSeconds(3 * DAY);
    }

    private boolean chance(double of) {
        return random.nextDouble() < of;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
