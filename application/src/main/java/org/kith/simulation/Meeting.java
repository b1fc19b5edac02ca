package org.kith.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.kith.schemes.Need;
import org.kith.schemes.Occasion;
import org.kith.simulation.Supporting.Worked;
import org.kith.support.Attendance;
import org.kith.support.HoldingSessions.NewSession;
import org.kith.support.NextStep;
import org.kith.support.Session;
import org.kith.support.SessionId;
import org.kith.support.SessionMode;
import org.kith.tenancy.PlaceClock;

/// The third part of a life: sessions, some of them missed, until the work is done or the person stops coming.
final class Meeting {

    private static final double COMES = 0.83;
    private static final double DROPS_OUT = 0.08;
    private static final double COMES_BACK = 0.12;

    private final World world;
    private final Chance chance;
    private final Worked worked;
    private final Planning planning;
    private final Connecting connecting;
    private final Measuring measuring;
    private final Parting parting;
    private int wanted;
    private int held;
    private int missed;
    private boolean cameBack;

    Meeting(World world, Chance chance, Invented.Somebody person, Worked worked) {
        this.world = world;
        this.chance = chance;
        this.worked = worked;
        this.measuring = new Measuring(world, chance, person, worked);
        this.planning = new Planning(world, chance, person, worked);
        this.connecting = new Connecting(world, chance.apart(), person, worked);
        this.parting = new Parting(world, chance, worked, measuring);
        this.wanted = chance.weighted(
                List.of(1, 2, 3, 4, 5, 6), sessions -> List.of(1, 3, 5, 6, 5, 6).get(sessions - 1));
    }

    void bookFirst() {
        book(chance.between(5, 21), 60);
    }

    private void book(int days, int minutes) {
        var session = new NewSession(
                new SessionId(world.ids().next()),
                worked.support(),
                new Session.Meeting(world.in(days, chance), minutes, mode(), place()),
                cameBack ? "Came back with something new, so a session more" : "");
        Expect.kept(world.acts().contact().sessions().book(session, worked.actor()));
        world.days().plan(session.meeting().startsAt().plusSeconds(60L * minutes), () -> record(session));
    }

    private void record(NewSession session) {
        var attendance = attendance();
        var outcome = new Session.Outcome(attendance, reason(attendance), note(attendance), NextStep.NONE);
        Expect.kept(
                world.acts().contact().sessions().record(session.id(), 0, session.meeting(), outcome, worked.actor()));
        if (attendance.held()) {
            held++;
            met(session.meeting().startsAt());
        } else {
            missed++;
            after();
        }
    }

    private void met(Instant at) {
        if (held == 1) {
            var day = LocalDate.ofInstant(at, PlaceClock.LONDON);
            measuring.recordWhoTheyAre();
            measuring.ask(Occasion.FIRST, day);
            planning.listen();
        }
        if (held == 2 || (held == 1 && wanted == 1)) {
            planning.agree();
            connecting.choose();
        }
        if (cameBack) {
            measuring.ask(Occasion.FIRST, LocalDate.ofInstant(at, PlaceClock.LONDON));
        }
        after();
    }

    /// Some come back within the months in which the scheme takes support up again, for a session or two more.
    private void end() {
        parting.end(held);
        if (!cameBack && chance.of(COMES_BACK)) {
            world.days().plan(world.in(chance.between(10, 40), chance), this::comeBack);
        }
    }

    private void comeBack() {
        parting.takeUpAgain();
        cameBack = true;
        missed = 0;
        wanted = held + chance.between(1, 2);
        world.days().plan(world.soon(10), () -> book(chance.between(3, 12), 45));
    }

    /// What comes next: another session, the end, or nobody comes any more.
    private void after() {
        if (missed > 2 || (held > 0 && chance.of(DROPS_OUT))) {
            world.days().plan(world.in(chance.between(14, 40), chance), () -> parting.stoppedComing(held > 0));
        } else if (held >= wanted) {
            world.days().plan(world.soon(20), this::end);
        } else {
            world.days().plan(world.soon(10), () -> book(chance.between(12, 30), 45));
        }
    }

    private Attendance attendance() {
        if (chance.of(COMES)) {
            return chance.of(0.08) ? Attendance.LATE : Attendance.ATTENDED;
        }
        return chance.weighted(
                List.of(Attendance.DID_NOT_ATTEND, Attendance.CANCELLED_BY_PERSON, Attendance.CANCELLED_BY_SERVICE),
                each -> each == Attendance.CANCELLED_BY_SERVICE ? 1 : 4);
    }

    private static String reason(Attendance attendance) {
        return switch (attendance) {
            case CANCELLED_BY_PERSON -> "Not well";
            case CANCELLED_BY_SERVICE -> "The link worker was ill";
            case BOOKED, ATTENDED, LATE, DID_NOT_ATTEND -> "";
        };
    }

    private String note(Attendance attendance) {
        if (!attendance.held()) {
            return "";
        }
        var moment = held == 0 ? "first" : held + 1 >= wanted ? "last" : "middle";
        return world.words()
                .notes()
                .where("moment", moment)
                .about(worked.needs().stream().map(Need::code).toList())
                .any(chance)
                .at("text");
    }

    private SessionMode mode() {
        return chance.weighted(
                List.of(SessionMode.IN_PERSON, SessionMode.TELEPHONE, SessionMode.HOME_VISIT, SessionMode.VIDEO),
                each -> switch (each) {
                    case IN_PERSON -> 5;
                    case TELEPHONE -> 4;
                    case HOME_VISIT -> 2;
                    case VIDEO, ACCOMPANIED -> 1;
                });
    }

    private String place() {
        return chance.oneOf(List.of("Alder Green Community Centre", "Vale Library", "The practice", ""));
    }
}
