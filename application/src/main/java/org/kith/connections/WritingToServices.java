package org.kith.connections;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.kith.access.SignedLinks;
import org.kith.directory.MeetingPlace;
import org.kith.directory.Organisation;
import org.kith.directory.Service;
import org.kith.directory.Services;
import org.kith.messages.Addressee;
import org.kith.messages.MessageField;
import org.kith.messages.MessageLink;
import org.kith.messages.NewMessage;
import org.kith.messages.NewMessage.About;
import org.kith.messages.Occasion;
import org.kith.messages.Outbox;
import org.kith.referrals.Referrals;
import org.kith.support.Supports;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes to services that people are referred to: a reference and a link, and nothing about the person.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WritingToServices {

    /// What the links are for, as their addresses say.
    static final String LINK = "answer";

    /// What the pass is for that somebody gets who opened the link and pressed the button.
    static final String PASS = "answer-open";

    private static final Duration LINK_LASTS = Duration.ofDays(90);

    private final Services services;
    private final Supports supports;
    private final Referrals referrals;
    private final Outbox outbox;
    private final SignedLinks links;

    WritingToServices(Services services, Supports supports, Referrals referrals, Outbox outbox, SignedLinks links) {
        this.services = services;
        this.supports = supports;
        this.referrals = referrals;
        this.outbox = outbox;
        this.links = links;
    }

    void ask(Connection connection) {
        queue(connection, Occasion.SERVICE_REFERRAL, new MessageLink.Signed(LINK, connection.id(), LINK_LASTS));
    }

    /// From now on the service learns no more.
    void stop(Connection connection) {
        closeLinks(connection.id());
        queue(connection, Occasion.SERVICE_STOP, new MessageLink.None());
    }

    private void closeLinks(ConnectionId connection) {
        links.revoke(LINK, connection);
        links.revoke(PASS, connection);
    }

    private void queue(Connection connection, Occasion occasion, MessageLink link) {
        var made = connection.made();
        var service = services.require(made.service());
        var support = supports.require(made.support()).particulars();
        outbox.queue(new NewMessage(
                "connection %s %s %d".formatted(made.id().value(), occasion.code(), made.version()),
                occasion,
                support.scheme(),
                Addressee.service(service.name(), service.referralEmail(), postal(service)),
                new About("connection", made.id()),
                Map.of(MessageField.REFERENCE, reference(connection)),
                link));
    }

    /// By which the service and the scheme speak of it.
    String reference(Connection connection) {
        var support = supports.require(connection.made().support()).particulars();
        return referrals
                .find(support.referral())
                .orElseThrow()
                .filed()
                .reference()
                .value();
    }

    private static String postal(Service service) {
        var organisation = Optional.ofNullable(service.organisation()).map(Organisation::name);
        return service.places().stream()
                .filter(place -> place.kind() == MeetingPlace.Kind.PHYSICAL)
                .findFirst()
                .map(MeetingPlace::words)
                .map(address -> organisation.map(name -> name + ", " + address).orElse(address))
                .or(() -> organisation)
                .orElse("");
    }
}
