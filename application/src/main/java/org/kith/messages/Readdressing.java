package org.kith.messages;

import org.kith.people.People;
import org.springframework.stereotype.Component;

/// A message to the person may have waited while their record changed: they moved, or it is no longer safe to write.
/// It goes where the record says at the moment it leaves, and as it allows then.
@Component
class Readdressing {

    private final People people;
    private final Messages messages;

    Readdressing(People people, Messages messages) {
        this.people = people;
        this.messages = messages;
    }

    /// Whether the message was changed, and is not to leave as it was read.
    boolean changed(Message message) {
        var person = message.envelope().person();
        if (person == null || message.state() != MessageState.QUEUED) {
            return false;
        }
        var now = Delivery.to(people.require(person));
        if (now.equals(asWritten(message))) {
            return false;
        }
        messages.readdress(message.id(), now);
        return true;
    }

    private static Delivery asWritten(Message message) {
        var envelope = message.envelope();
        return envelope.letter() ? new Delivery.ByLetter(envelope.address()) : new Delivery.ByEmail(envelope.address());
    }
}
