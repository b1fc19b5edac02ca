package org.kith.measures;

import java.time.Clock;
import java.time.LocalDate;
import org.kith.access.Actor;
import org.kith.access.SignedLinks;
import org.kith.evaluation.instrument.AnswerSheet;
import org.kith.evaluation.instrument.Instrument;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The person answers a questionnaire by the link they were sent. Opening the link changes nothing.
@Service
public class AnsweringQuestionnaires {

    private final SignedLinks links;
    private final Assessments assessments;
    private final TakingMeasures taking;
    private final SendingQuestionnaires sending;
    private final Clock clock;

    AnsweringQuestionnaires(
            SignedLinks links,
            Assessments assessments,
            TakingMeasures taking,
            SendingQuestionnaires sending,
            Clock clock) {
        this.links = links;
        this.assessments = assessments;
        this.taking = taking;
        this.sending = sending;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Opening open(String token) {
        return switch (links.open(SendingQuestionnaires.PURPOSE, token)) {
            case SignedLinks.Opened.Valid(var subject) -> opening(new AssessmentId(subject));
            case SignedLinks.Opened.Expired(var subject) ->
                opening(new AssessmentId(subject)) instanceof Opening.Answered answered
                        ? answered
                        : new Opening.Expired();
            case SignedLinks.Opened.Unknown _ -> new Opening.Unknown();
        };
    }

    private Opening opening(AssessmentId id) {
        return assessments
                .find(id)
                .<Opening>map(assessment -> switch (assessment) {
                    case Assessment.Due due ->
                        new Opening.ToAnswer(
                                due.id(), Questionnaires.of(due), due.expected().version());
                    case Assessment.Missing missing ->
                        new Opening.ToAnswer(
                                missing.id(),
                                Questionnaires.of(missing),
                                missing.expected().version());
                    case Assessment.Taken _ -> new Opening.Answered();
                })
                .orElseGet(Opening.Unknown::new);
    }

    /// Keeps the answers. Sending them twice keeps them once.
    @Transactional
    public Opening answer(String token, AnswerSheet sheet, AdministeredBy by) {
        return switch (open(token)) {
            case Opening.ToAnswer(var id, var _, var version) -> {
                var how = new Taking(LocalDate.now(clock), TakenHow.SELF_LINK, by, "en");
                yield switch (taking.take(id, version, how, sheet, new Actor.Public())) {
                    case TakingResult.Kept _, TakingResult.AlreadyTaken _ -> new Opening.Answered();
                    case TakingResult.Faulty(var faults) ->
                        throw new IllegalArgumentException("The page asked what the instrument does not: " + faults);
                };
            }
            case Opening.Answered answered -> answered;
            case Opening.Expired expired -> expired;
            case Opening.Unknown unknown -> unknown;
        };
    }

    /// Sends a new link for one that has ended, to the address on the record and no other.
    @Transactional
    public void askAgain(String token) {
        if (links.open(SendingQuestionnaires.PURPOSE, token) instanceof SignedLinks.Opened.Expired(var subject)) {
            var sent = sending.send(new AssessmentId(subject), new Actor.Public());
            assert sent != null;
        }
    }

    /// What a link leads to.
    public sealed interface Opening {

        /// Questions.
        record ToAnswer(AssessmentId id, Instrument instrument, int version) implements Opening {}

        /// They have been answered.
        record Answered() implements Opening {}

        /// The link has ended.
        record Expired() implements Opening {}

        /// There is no such link.
        record Unknown() implements Opening {}
    }
}
