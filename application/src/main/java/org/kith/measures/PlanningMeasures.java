package org.kith.measures;

import java.time.Clock;
import java.time.LocalDate;
import org.kith.access.Actor;
import org.kith.audit.Audit;
import org.kith.audit.Audit.Subject;
import org.kith.referrals.SupportId;
import org.kith.schemes.Occasion;
import org.kith.schemes.PlannedMeasure;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Support says which measures are due when, and when they will never be taken.
@Service
@Transactional
public class PlanningMeasures {

    private final Assessments assessments;
    private final Clock clock;
    private final Audit audit;

    PlanningMeasures(Assessments assessments, Clock clock, Audit audit) {
        this.assessments = assessments;
        this.clock = clock;
        this.audit = audit;
    }

    /// A measure is due from a day on, and late some days after it.
    public void expect(Asking asking, PlannedMeasure measure, LocalDate dueOn) {
        assessments.expect(asking, measure, dueOn);
    }

    /// What was due on an occasion is not due after all, as when support goes on. What was taken stays.
    public void callOff(Asking asking, Occasion occasion) {
        assessments.callOff(asking, occasion);
    }

    /// Whatever is still due will never be taken, for this reason.
    public void giveUp(SupportId support, MissingReason reason, Actor actor) {
        for (var due : assessments.outstanding(support)) {
            assessments.store(due.miss(reason), actor, clock.instant());
            audit.note(actor, "noted as missing", Subject.of("assessment", due.id()));
        }
    }
}
