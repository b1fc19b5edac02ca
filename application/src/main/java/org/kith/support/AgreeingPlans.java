package org.kith.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.measures.Assessments;
import org.kith.referrals.SupportId;
import org.kith.schemes.Occasion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The person, or whoever may speak for them, agrees to the plan.
@Service
public class AgreeingPlans {

    private final Supports supports;
    private final Goals goals;
    private final Agreements agreements;
    private final Assessments assessments;
    private final SupportChanges changes;

    AgreeingPlans(
            Supports supports, Goals goals, Agreements agreements, Assessments assessments, SupportChanges changes) {
        this.supports = supports;
        this.goals = goals;
        this.agreements = agreements;
        this.assessments = assessments;
        this.changes = changes;
    }

    @Transactional
    public PlanResult agree(Agreeing agreeing, Actor actor) {
        return switch (supports.require(agreeing.support(), agreeing.version())) {
            case Support.Engaged engaged -> agree(engaged, engaged.agreePlan(), agreeing, actor);
            case Support.Planned planned -> agree(planned, planned.agreePlan(), agreeing, actor);
            case Support other ->
                new PlanResult.NotPossible(Decision.NotPossible.in(other).because());
        };
    }

    private PlanResult agree(Support from, Support.Planned to, Agreeing agreeing, Actor actor) {
        var missing = missing(from.id());
        if (!missing.isEmpty()) {
            return new PlanResult.NotReady(missing);
        }
        var at = changes.now();
        agreements.add(agreeing, actor, at);
        var event = new SupportEvent.PlanAgreed(
                changes.tenant(), to.id(), to.particulars().referral(), at);
        return switch (changes.move(from, to, event, "", actor)) {
            case Decision.Made _ -> new PlanResult.Agreed();
            case Decision.NotPossible not -> new PlanResult.NotPossible(not.because());
        };
    }

    /// What must be there before a plan can be agreed, and is not.
    @Transactional(readOnly = true)
    public List<Missing> missing(SupportId support) {
        var missing = new ArrayList<Missing>();
        if (!assessments.outstanding(support, Occasion.FIRST).isEmpty()) {
            missing.add(Missing.FIRST_MEASURES);
        }
        if (goals.of(support).isEmpty()) {
            missing.add(Missing.GOAL);
        }
        return missing;
    }

    /// What a plan may still lack.
    public enum Missing {
        FIRST_MEASURES,
        GOAL
    }

    /// A plan to be agreed.
    ///
    /// @param agreedWith the person, or the name of whoever may speak for them
    public record Agreeing(
            SupportId support,
            int version,
            String agreedWith,
            @Nullable LocalDate reviewOn) {}

    /// What came of it.
    public sealed interface PlanResult {

        /// It is agreed.
        record Agreed() implements PlanResult {}

        /// Something is missing first.
        record NotReady(List<Missing> missing) implements PlanResult {

            public NotReady {
                missing = List.copyOf(missing);
            }
        }

        /// It cannot be done, and why in a sentence.
        record NotPossible(String because) implements PlanResult {}
    }
}
