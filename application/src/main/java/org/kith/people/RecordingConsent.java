package org.kith.people;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.kith.access.Actor;
import org.kith.audit.Audit;
import org.kith.tenancy.TimeOrderedIds;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Somebody agrees, refuses, cannot be asked, or takes their agreement back, which holds from that moment.
@Service
@Transactional
public class RecordingConsent {

    private static final Duration DOUBLE_PRESS = Duration.ofMinutes(1);

    private final Consents consents;
    private final TimeOrderedIds ids;
    private final Clock clock;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    RecordingConsent(
            Consents consents, TimeOrderedIds ids, Clock clock, Audit audit, ApplicationEventPublisher events) {
        this.consents = consents;
        this.ids = ids;
        this.clock = clock;
        this.audit = audit;
        this.events = events;
    }

    /// A refusal also ends what was agreed before for the same purpose and recipient; one about anybody, for all. A
    /// form
    /// sent twice is recorded once.
    public ConsentId record(NewConsent asked, Actor actor) {
        return repeated(asked).map(Consent::id).orElseGet(() -> add(asked, actor));
    }

    private Optional<Consent> repeated(NewConsent asked) {
        var since = clock.instant().minus(DOUBLE_PRESS);
        return consents.of(asked.person()).stream()
                .findFirst()
                .filter(last -> last.asked().equals(asked) && last.withdrawnAt() == null)
                .filter(last -> last.recordedAt().isAfter(since));
    }

    private ConsentId add(NewConsent asked, Actor actor) {
        if (asked.answer() == ConsentAnswer.REFUSED) {
            consents.of(asked.person()).stream()
                    .filter(earlier -> earlier.stands() && isRefused(earlier, asked))
                    .forEach(earlier -> end(earlier, actor));
        }
        var consent = new Consent(
                new ConsentId(ids.next()),
                asked,
                ConsentPurpose.STATEMENT_VERSION,
                actor.account(),
                clock.instant(),
                null);
        consents.add(consent);
        audit.note(
                actor,
                "recorded consent",
                Audit.Subject.of("person", asked.person()),
                asked.answer().code());
        if (consent.stands()) {
            events.publishEvent(consents.given(consent));
        }
        return consent.id();
    }

    /// Withdrawing twice is withdrawing once. False when the person never gave such an answer.
    public boolean withdraw(PersonId person, ConsentId id, Actor actor) {
        var consent = consents.find(id).filter(each -> each.asked().person().equals(person));
        consent.ifPresent(each -> end(each, actor));
        return consent.isPresent();
    }

    private void end(Consent consent, Actor actor) {
        if (consents.withdraw(consent.id(), actor, clock.instant())) {
            audit.note(
                    actor,
                    "withdrew consent",
                    Audit.Subject.of("person", consent.asked().person()));
            events.publishEvent(consents.withdrawn(consent));
        }
    }

    private static boolean isRefused(Consent earlier, NewConsent refusal) {
        return earlier.purpose() == refusal.purpose()
                && (refusal.recipient().equals(Recipient.ANYBODY)
                        || refusal.recipient().equals(earlier.recipient()));
    }
}
