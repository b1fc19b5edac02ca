package org.kith.messages;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.kith.messages.MailServer.Mail;
import org.kith.tenancy.PlaceTransactions;
import org.kith.tenancy.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Hands one e-mail after another to the mail server.
///
/// The link is made, the message sent and its row changed in one transaction that holds the row's lock, so that no
/// other node sends it too. When the server does not take it, that transaction is undone, the link with it, and
/// another writes down when to try again.
@Component
class HandingOver {

    private static final Logger LOG = LoggerFactory.getLogger(HandingOver.class);

    private final PlaceTransactions places;
    private final Messages messages;
    private final Readdressing readdressing;
    private final LinksOnSending links;
    private final FullWords full;
    private final Clock clock;

    HandingOver(
            PlaceTransactions places,
            Messages messages,
            Readdressing readdressing,
            LinksOnSending links,
            FullWords full,
            Clock clock) {
        this.places = places;
        this.messages = messages;
        this.readdressing = readdressing;
        this.links = links;
        this.full = full;
        this.clock = clock;
    }

    /// Sends the next that is due. False when there is none.
    boolean next(TenantId place, MailServer server) {
        try {
            return places.in(place, () -> sent(server));
        } catch (NotTaken notTaken) {
            places.in(place, () -> note(notTaken));
            return true;
        }
    }

    private boolean sent(MailServer server) {
        var due = messages.nextDue(clock.instant());
        due.filter(message -> !readdressing.changed(message)).ifPresent(message -> {
            switch (server.send(mail(message))) {
                case Handover.Accepted() -> messages.handedOver(message.id(), clock.instant(), null);
                case Handover.Refused(var reason) -> throw new NotTaken(message, reason, true);
                case Handover.NotNow(var reason) -> throw new NotTaken(message, reason, false);
            }
        });
        return due.isPresent();
    }

    // A message that cannot be written must not stand in the way of those behind it.
    private Mail mail(Message message) {
        try {
            return written(message);
        } catch (RuntimeException unwritable) {
            LOG.error("A message could not be written", unwritable);
            throw new NotTaken(message, "Kith could not write it", false);
        }
    }

    private Mail written(Message message) {
        var wording = links.complete(message);
        return full.of(message)
                .map(word -> new Mail(
                        message.id(),
                        message.envelope().address(),
                        new Wording(wording.subject(), wording.words() + "\n\n" + word.text()),
                        word.document()))
                .orElseGet(() -> new Mail(message.id(), message.envelope().address(), wording, null));
    }

    private void note(NotTaken notTaken) {
        var message = notTaken.message;
        var wait = notTaken.forGood ? Optional.<Duration>empty() : Backoff.after(message.attempts() + 1);
        wait.ifPresentOrElse(
                each -> messages.tryAgain(
                        message.id(), notTaken.reason, clock.instant().plus(each)),
                () -> messages.failed(message.id(), notTaken.reason));
    }

    /// Undoes the transaction in which the message was to be sent.
    private static final class NotTaken extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Message message;
        private final String reason;
        private final boolean forGood;

        private NotTaken(Message message, String reason, boolean forGood) {
            super(reason, null, false, false);
            this.message = message;
            this.reason = reason;
            this.forGood = forGood;
        }
    }
}
