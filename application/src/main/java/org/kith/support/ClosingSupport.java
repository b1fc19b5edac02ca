package org.kith.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kith.access.Actor;
import org.kith.measures.Assessments;
import org.kith.referrals.SupportId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A link worker closes support: first the last measures become due, then the checklist is gone through, then it is
/// over.
@Service
public class ClosingSupport {

    private final Supports supports;
    private final SupportChanges changes;
    private final LooseEnds ends;
    private final ExpectingMeasures measures;
    private final Assessments assessments;

    ClosingSupport(
            Supports supports,
            SupportChanges changes,
            LooseEnds ends,
            ExpectingMeasures measures,
            Assessments assessments) {
        this.supports = supports;
        this.changes = changes;
        this.ends = ends;
        this.measures = measures;
        this.assessments = assessments;
    }

    /// Begins to close: the last measures are due from now.
    @Transactional
    public Decision begin(SupportId id, int version, Actor actor) {
        return switch (supports.require(id, version)) {
            case Support.Underway underway -> begin(underway, underway.startClosing(), actor);
            case Support.OnHold held -> begin(held, held.startClosing(), actor);
            case Support other -> Decision.NotPossible.in(other);
        };
    }

    private Decision begin(Support from, Support.Closing to, Actor actor) {
        measures.last(to, changes.today());
        var event = new SupportEvent.ClosingBegun(
                changes.tenant(), to.id(), to.particulars().referral(), changes.now());
        return changes.move(from, to, event, "", actor);
    }

    /// Calls the closing off.
    @Transactional
    public Decision keepOpen(SupportId id, int version, Actor actor) {
        return switch (supports.require(id, version)) {
            case Support.Closing closing -> {
                measures.callOffLast(closing);
                var event = new SupportEvent.KeptOpen(
                        changes.tenant(), id, closing.particulars().referral(), changes.now());
                yield changes.move(closing, closing.keepOpen(), event, "", actor);
            }
            case Support other -> Decision.NotPossible.in(other);
        };
    }

    /// Closes, when nothing on the checklist is left open.
    @Transactional
    public ClosingResult close(Closing asked, Actor actor) {
        return switch (supports.require(asked.support(), asked.version())) {
            case Support.Closing closing -> close(closing, asked, actor);
            case Support other ->
                new ClosingResult.NotPossible(Decision.NotPossible.in(other).because());
        };
    }

    private ClosingResult close(Support.Closing closing, Closing asked, Actor actor) {
        var left = new ArrayList<LeftOpen>();
        if (!assessments.outstanding(closing.id()).isEmpty()) {
            left.add(LeftOpen.MEASURES);
        }
        if (!ends.allTied(closing.id(), asked)) {
            left.add(LeftOpen.GOALS);
        }
        if (!left.isEmpty()) {
            return new ClosingResult.NotReady(left);
        }
        var at = changes.now();
        var words = asked.words();
        ends.tie(closing.id(), asked, actor, at);
        var event = new SupportEvent.Closed(
                changes.tenant(), closing.id(), closing.particulars().referral(), words.reason(), at);
        return switch (changes.move(closing, closing.close(words.reason(), at), event, "", actor)) {
            case Decision.Made _ -> new ClosingResult.Closed();
            case Decision.NotPossible not -> new ClosingResult.NotPossible(not.because());
        };
    }

    /// Why and how it ended, in words for the referrer.
    ///
    /// @param actionsForReferrer empty when the referrer need do nothing, which is then said
    /// @param whatDidNotWork     empty when all went as hoped
    public record LastWords(ClosingReason reason, String summary, String actionsForReferrer, String whatDidNotWork) {}

    /// A closing as asked for.
    ///
    /// @param goals   how each goal that was open ended
    /// @param actions what became of actions that were open; those not named stay with the person
    public record Closing(
            SupportId support,
            int version,
            LastWords words,
            Map<GoalId, GoalStatus> goals,
            Map<ActionId, ActionEnd> actions) {

        public Closing {
            goals = Map.copyOf(goals);
            actions = Map.copyOf(actions);
        }
    }

    /// What may still be open on the checklist.
    public enum LeftOpen {
        MEASURES,
        GOALS
    }

    /// What came of it.
    public sealed interface ClosingResult {

        /// It is closed.
        record Closed() implements ClosingResult {}

        /// Something is left open.
        record NotReady(List<LeftOpen> left) implements ClosingResult {

            public NotReady {
                left = List.copyOf(left);
            }
        }

        /// It cannot be done, and why in a sentence.
        record NotPossible(String because) implements ClosingResult {}
    }
}
