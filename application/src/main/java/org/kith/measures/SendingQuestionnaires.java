package org.kith.measures;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.kith.access.Actor;
import org.kith.audit.Audit;
import org.kith.audit.Audit.Subject;
import org.kith.design.Written;
import org.kith.messages.Addressee;
import org.kith.messages.MessageField;
import org.kith.messages.MessageLink;
import org.kith.messages.NewMessage;
import org.kith.messages.NewMessage.About;
import org.kith.messages.Occasion;
import org.kith.messages.Outbox;
import org.kith.people.Channel;
import org.kith.people.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The person is sent a link to a questionnaire, in the way that is safe for them.
@Service
public class SendingQuestionnaires {

    /// What the links are for, as their addresses say.
    public static final String PURPOSE = "questionnaire";

    static final Duration LASTS = Duration.ofDays(14);

    private final Assessments assessments;
    private final People people;
    private final Outbox outbox;
    private final Clock clock;
    private final Audit audit;

    SendingQuestionnaires(Assessments assessments, People people, Outbox outbox, Clock clock, Audit audit) {
        this.assessments = assessments;
        this.people = people;
        this.outbox = outbox;
        this.clock = clock;
        this.audit = audit;
    }

    /// Sends one, at most one a day.
    @Transactional
    public Sending send(AssessmentId id, Actor actor) {
        return assessments
                .find(id)
                .map(assessment -> switch (assessment) {
                    case Assessment.Due due -> send(due.expected(), actor);
                    case Assessment.Missing missing -> send(missing.expected(), actor);
                    case Assessment.Taken _ -> new Sending.AlreadyTaken();
                })
                .orElseGet(Sending.NoWay::new);
    }

    private Sending send(Expected expected, Actor actor) {
        var person = people.require(expected.asking().person());
        if (!person.mayBeReached(Channel.EMAIL) && !person.mayBeReached(Channel.LETTER)) {
            return new Sending.NoWay();
        }
        var today = LocalDate.now(clock);
        outbox.queue(new NewMessage(
                "questionnaire " + expected.id().value() + " " + today,
                Occasion.QUESTIONNAIRE,
                expected.asking().scheme(),
                Addressee.person(person.id()),
                new About("assessment", expected.id()),
                Map.of(MessageField.DATE, Written.date(today.plusDays(LASTS.toDays()))),
                new MessageLink.Signed(PURPOSE, expected.id(), LASTS)));
        audit.note(actor, "sent", Subject.of("assessment", expected.id()));
        return new Sending.Sent(person.mayBeReached(Channel.EMAIL));
    }

    /// What came of sending.
    public sealed interface Sending {

        /// It is on its way.
        ///
        /// @param byEmail rather than by letter
        record Sent(boolean byEmail) implements Sending {}

        /// There is no safe way to send it.
        record NoWay() implements Sending {}

        /// There is nothing left to ask.
        record AlreadyTaken() implements Sending {}
    }
}
