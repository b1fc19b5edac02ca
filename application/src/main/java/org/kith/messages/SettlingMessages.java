package org.kith.messages;

import java.time.Clock;
import java.util.Optional;
import org.kith.access.SignedIn;
import org.kith.audit.Audit;
import org.kith.audit.Audit.Subject;
import org.kith.messages.Messages.Again;
import org.kith.people.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Somebody deals with a message that did not get through: sends it again, says that it came back, or that they told
/// the recipient another way.
@Service
public class SettlingMessages {

    private final Messages messages;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    SettlingMessages(Messages messages, People people, Audit audit, Clock clock) {
        this.messages = messages;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /// Puts it back into the queue. A message to the person goes where their record says now, and as it allows now; any
    /// other where it went before, or to the address given where it may go to another.
    @Transactional
    public Settling sendAgain(MessageId id, Optional<String> email, SignedIn by) {
        return messages.toChange(id)
                .filter(each -> ReadingMessages.mayRead(each, by))
                .map(message -> switch (delivery(message, email)) {
                    case Delivery.ByEmail(var address) -> again(message, "email", address, by);
                    case Delivery.ByLetter(var address) -> again(message, "letter", address, by);
                    case Delivery.Withheld(var reason) -> new Settling.NotAllowed(reason);
                })
                .orElseGet(() -> new Settling.NotAllowed("There is no such message"));
    }

    private Delivery delivery(Message message, Optional<String> email) {
        var envelope = message.envelope();
        if (envelope.person() != null) {
            return Delivery.to(people.require(envelope.person()));
        }
        if (email.isPresent() && !message.mayGoElsewhere()) {
            return new Delivery.Withheld("It goes only to the address it was written to");
        }
        return email.<Delivery>map(Delivery.ByEmail::new)
                .orElseGet(() -> envelope.letter()
                        ? new Delivery.ByLetter(envelope.address())
                        : new Delivery.ByEmail(envelope.address()));
    }

    private Settling again(Message message, String channel, String address, SignedIn by) {
        if (message.state() == MessageState.QUEUED) {
            return new Settling.NotAllowed("It is waiting to be sent already");
        }
        if (!messages.requeue(message.id(), new Again(channel, address, clock.instant()), by.account())) {
            return new Settling.NotAllowed("The same message has been sent to that address already");
        }
        audit.note(by.actor(), "sent again", Subject.of("message", message.id()));
        return new Settling.Done();
    }

    @Transactional
    public Settling cameBack(MessageId id, SignedIn by) {
        var message = readable(id, by);
        if (message.filter(each -> each.state() == MessageState.HANDED_OVER).isEmpty()) {
            return new Settling.NotAllowed("Only a message that was handed over can come back");
        }
        messages.bounced(id, by.account());
        audit.note(by.actor(), "marked as come back", Subject.of("message", id));
        return new Settling.Done();
    }

    @Transactional
    public Settling toldAnotherWay(MessageId id, SignedIn by) {
        if (readable(id, by).isEmpty()) {
            return new Settling.NotAllowed("There is no such message");
        }
        messages.settled(id, clock.instant(), by.account());
        audit.note(by.actor(), "told another way", Subject.of("message", id));
        return new Settling.Done();
    }

    private Optional<Message> readable(MessageId id, SignedIn by) {
        return messages.toChange(id).filter(each -> ReadingMessages.mayRead(each, by));
    }

    /// What came of it.
    public sealed interface Settling {

        record Done() implements Settling {}

        record NotAllowed(String reason) implements Settling {}
    }
}
