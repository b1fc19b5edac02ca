package org.kith.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kith.measures.MissingReason;
import org.kith.schemes.Need;
import org.kith.schemes.Occasion;
import org.kith.simulation.Supporting.Worked;
import org.kith.support.ActionEnd;
import org.kith.support.ActionId;
import org.kith.support.ClosingReason;
import org.kith.support.ClosingSupport.Closing;
import org.kith.support.ClosingSupport.LastWords;
import org.kith.support.GoalId;
import org.kith.support.GoalStatus;
import org.kith.support.ReopeningSupport.Reopening;

/// The last part of a life: support ends, well or because nobody comes any more, and the record says how.
final class Parting {

    /// How many of those who finish also answer the last questionnaire.
    private static final double ANSWERS_LAST = 0.64;

    private final World world;
    private final Chance chance;
    private final Worked worked;
    private final Measuring measuring;

    Parting(World world, Chance chance, Worked worked, Measuring measuring) {
        this.world = world;
        this.chance = chance;
        this.worked = worked;
        this.measuring = measuring;
    }

    void end(int sessions) {
        begin();
        if (chance.of(ANSWERS_LAST)) {
            measuring.ask(Occasion.LAST, world.today());
        } else {
            measuring.missLast(chance.oneOf(
                    List.of(MissingReason.PERSON_DECLINED, MissingReason.NOT_REACHED, MissingReason.OVERLOOKED)));
        }
        close(measuring.better() && sessions > 1 ? ClosingReason.GOALS_MET : ClosingReason.PARTLY_MET);
    }

    void stoppedComing(boolean everCame) {
        begin();
        if (everCame) {
            measuring.missLast(MissingReason.NOT_REACHED);
        }
        close(ClosingReason.DISENGAGED);
    }

    void takeUpAgain() {
        var again = new Reopening(worked.support(), version(), worked.worker(), "Asked to come again");
        Expect.made(world.acts().contact().reopening().reopen(again, worked.actor()));
    }

    private void begin() {
        Expect.made(world.acts().contact().closing().begin(worked.support(), version(), worked.actor()));
    }

    private void close(ClosingReason reason) {
        var words = closing(reason);
        var last = new LastWords(
                reason, words.at("summary"), words.at("actions_for_referrer"), words.at("what_did_not_work"));
        Expect.closed(world.acts()
                .contact()
                .closing()
                .close(new Closing(worked.support(), version(), last, goals(reason), actions(reason)), worked.actor()));
    }

    private Texts.Line closing(ClosingReason reason) {
        var lines = world.words().closings().where("reason", reason.code());
        return (lines.isEmpty() ? world.words().closings() : lines)
                .about(worked.needs().stream().map(Need::code).toList())
                .any(chance);
    }

    private Map<GoalId, GoalStatus> goals(ClosingReason reason) {
        Map<GoalId, GoalStatus> ends = new HashMap<>();
        for (var goal : world.acts().plan().goals().of(worked.support())) {
            ends.put(goal.id(), status(reason));
        }
        return ends;
    }

    private GoalStatus status(ClosingReason reason) {
        if (reason == ClosingReason.DISENGAGED) {
            return chance.of(0.5) ? GoalStatus.DROPPED : GoalStatus.NOT_MET;
        }
        return chance.weighted(
                List.of(GoalStatus.MET, GoalStatus.PARTLY_MET, GoalStatus.NOT_MET),
                each -> each == GoalStatus.NOT_MET
                        ? 1
                        : reason == ClosingReason.GOALS_MET && each == GoalStatus.MET ? 7 : 3);
    }

    private Map<ActionId, ActionEnd> actions(ClosingReason reason) {
        Map<ActionId, ActionEnd> ends = new HashMap<>();
        for (var action : world.acts().plan().actions().of(worked.support())) {
            if (action.open()) {
                ends.put(action.id(), reason == ClosingReason.DISENGAGED ? ActionEnd.DROPPED : ActionEnd.DONE);
            }
        }
        return ends;
    }

    private int version() {
        return world.acts()
                .contact()
                .supports()
                .require(worked.support())
                .particulars()
                .version();
    }
}
