package org.kith.measures;

import java.time.Clock;
import org.kith.access.Actor;
import org.kith.audit.Audit;
import org.kith.audit.Audit.Subject;
import org.kith.evaluation.instrument.AnswerSheet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The answers of a person are written down, or the reason why there are none.
@Service
public class TakingMeasures {

    private final Assessments assessments;
    private final AnswerRows answers;
    private final Clock clock;
    private final Audit audit;

    TakingMeasures(Assessments assessments, AnswerRows answers, Clock clock, Audit audit) {
        this.assessments = assessments;
        this.answers = answers;
        this.clock = clock;
        this.audit = audit;
    }

    /// Writes answers down.
    ///
    /// @param version of the assessment as whoever writes saw it
    @Transactional
    public TakingResult take(AssessmentId id, int version, Taking taking, AnswerSheet sheet, Actor actor) {
        return switch (assessments.require(id, version)) {
            case Assessment.Due due -> keep(due.take(taking, sheet), actor);
            case Assessment.Missing missing -> keep(missing.take(taking, sheet), actor);
            case Assessment.Taken taken -> new TakingResult.AlreadyTaken(taken);
        };
    }

    private TakingResult keep(Assessment.Taken taken, Actor actor) {
        var faults = Questionnaires.of(taken).faults(taken.sheet());
        if (!faults.isEmpty()) {
            return new TakingResult.Faulty(faults);
        }
        assessments.store(taken, actor, clock.instant());
        answers.write(taken.id(), taken.sheet());
        audit.note(actor, "took", Subject.of("assessment", taken.id()));
        return new TakingResult.Kept(taken);
    }

    /// Notes why there are no answers. Answers that are there stay.
    ///
    /// @return false when there are answers already
    @Transactional
    public boolean miss(AssessmentId id, int version, MissingReason reason, Actor actor) {
        return switch (assessments.require(id, version)) {
            case Assessment.Due due -> miss(due.miss(reason), actor);
            case Assessment.Missing missing -> miss(missing.miss(reason), actor);
            case Assessment.Taken _ -> false;
        };
    }

    private boolean miss(Assessment.Missing missing, Actor actor) {
        assessments.store(missing, actor, clock.instant());
        audit.note(actor, "noted as missing", Subject.of("assessment", missing.id()));
        return true;
    }

    /// Puts answers right. What they said before is kept with the reason.
    @Transactional
    public TakingResult correct(AssessmentId id, int version, Correction correction, Actor actor) {
        return switch (assessments.require(id, version)) {
            case Assessment.Taken taken -> {
                var result = keep(taken.correct(correction.sheet()), actor);
                if (result instanceof TakingResult.Kept) {
                    answers.keepChanges(taken, correction.sheet(), correction.why(), actor, clock.instant());
                }
                yield result;
            }
            case Assessment.Due due -> throw new IllegalStateException("Nothing to put right in " + due.id());
            case Assessment.Missing missing ->
                throw new IllegalStateException("Nothing to put right in " + missing.id());
        };
    }

    /// Answers as they should have been, and why they were not.
    public record Correction(AnswerSheet sheet, String why) {}
}
