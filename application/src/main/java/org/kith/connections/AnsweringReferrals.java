package org.kith.connections;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Actor;
import org.kith.access.SignedLinks;
import org.kith.access.SignedLinks.Opened;
import org.kith.access.Token;
import org.kith.connections.HearingNews.Told;
import org.kith.directory.Services;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A service answers a referral by the link in its e-mail, without an account.
///
/// The link alone shows nobody: links are followed by mail scanners, which press no buttons. The button gives a pass
/// for half an hour.
@Service
public class AnsweringReferrals {

    /// What the links are for, as their addresses say.
    public static final String LINK = WritingToServices.LINK;

    /// What the pass is for that the button gives.
    public static final String PASS = WritingToServices.PASS;

    private static final Duration PASS_LASTS = Duration.ofMinutes(30);

    private final SignedLinks links;
    private final Connections connections;
    private final ConnectionChanges changes;
    private final WritingToServices writing;
    private final SharingWithServices sharing;
    private final HearingNews hearing;
    private final Services services;
    private final ConnectionSteps steps;

    AnsweringReferrals(
            SignedLinks links,
            Connections connections,
            ConnectionChanges changes,
            WritingToServices writing,
            SharingWithServices sharing,
            HearingNews hearing,
            Services services,
            ConnectionSteps steps) {
        this.links = links;
        this.connections = connections;
        this.changes = changes;
        this.writing = writing;
        this.sharing = sharing;
        this.hearing = hearing;
        this.services = services;
        this.steps = steps;
    }

    /// What a link leads to. Looking changes nothing.
    @Transactional(readOnly = true)
    public Door knock(Token link) {
        return switch (links.open(LINK, link.value())) {
            case Opened.Valid(var subject) -> door(subject);
            case Opened.Expired(var subject) ->
                connections.find(new ConnectionId(subject)).orElse(null) instanceof Connection.Open
                        ? new Door.Expired()
                        : new Door.Over();
            case Opened.Unknown() -> new Door.Unknown();
        };
    }

    private Door door(UUID subject) {
        return switch (connections.find(new ConnectionId(subject)).orElse(null)) {
            case null -> new Door.Unknown();
            case Connection.Ended _ -> new Door.Over();
            case Connection.Open open ->
                new Door.Closed(services.require(open.made().service()).name(), writing.reference(open));
        };
    }

    /// A pass to read it and answer.
    @Transactional
    public Optional<Token> enter(Token link) {
        return links.open(LINK, link.value()) instanceof Opened.Valid(var subject)
                        && door(subject) instanceof Door.Closed
                ? Optional.of(links.issue(PASS, new ConnectionId(subject), PASS_LASTS))
                : Optional.empty();
    }

    /// The referral, as much of it as the person allows at this moment.
    @Transactional
    public Optional<Reading> read(Held held) {
        return opened(held).map(connection -> {
            changes.seen(connection, new Actor.Service());
            var made = connection.made();
            return new Reading(
                    connection,
                    steps.of(connection.id()).getFirst().step(),
                    services.require(made.service()).name(),
                    writing.reference(connection),
                    connection instanceof Connection.Open ? sharing.with(connection) : Optional.empty());
        });
    }

    /// Keeps what the service says.
    @Transactional
    public Optional<Decision> answer(Held held, int version, News news, String note) {
        return opened(held)
                .map(connection -> hearing.hear(
                        connection.id(), version, new Told(news, Teller.SERVICE, note), new Actor.Service()));
    }

    /// A new link in place of one that has expired, to the address of the service and no other.
    @Transactional
    public void askAgain(Token link) {
        if (links.open(LINK, link.value()) instanceof Opened.Expired(var subject)
                && connections.find(new ConnectionId(subject)).orElse(null) instanceof Connection.Open open
                && sharing.with(open).isPresent()) {
            writing.ask(open);
        }
    }

    /// A pass opens the referral of its own link only: a service may have several in one browser.
    private Optional<Connection> opened(Held held) {
        return links.open(PASS, held.pass().value()) instanceof Opened.Valid(var subject)
                        && links.open(LINK, held.link().value()) instanceof Opened.Valid(var same)
                        && subject.equals(same)
                ? connections.find(new ConnectionId(subject))
                : Optional.empty();
    }

    /// What the browser of a service holds: the link it followed last, and the pass it got for one.
    public record Held(Token link, Token pass) {}

    /// A referral that a service reads.
    ///
    /// @param latest what happened last
    /// @param shared none when it has ended, or the person no longer allows it
    public record Reading(
            Connection connection, Step latest, String service, String reference, Optional<Shared> shared) {}

    /// What a link leads to.
    public sealed interface Door {

        /// A referral, behind a button.
        record Closed(String service, String reference) implements Door {}

        /// It has ended, and nothing is asked any more.
        record Over() implements Door {}

        /// A new link can be asked for.
        record Expired() implements Door {}

        record Unknown() implements Door {}
    }
}
