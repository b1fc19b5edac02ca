package org.kith.connections;

import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.connections.ConnectionSteps.NewStep;
import org.kith.connections.ReferringToServices.Possible;
import org.kith.directory.ServiceId;
import org.kith.directory.Services;
import org.kith.referrals.SupportId;
import org.kith.schemes.Need;
import org.kith.support.GoalId;
import org.kith.support.Support;
import org.kith.support.Supports;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A link worker and a person choose a service: to think about it, to go there by themselves, or to be referred.
@Service
public class MakingConnections {

    private final Supports supports;
    private final Services services;
    private final Connections connections;
    private final ReferringToServices referring;
    private final WritingToServices writing;
    private final ConnectionChanges changes;

    MakingConnections(
            Supports supports,
            Services services,
            Connections connections,
            ReferringToServices referring,
            WritingToServices writing,
            ConnectionChanges changes) {
        this.supports = supports;
        this.services = services;
        this.connections = connections;
        this.referring = referring;
        this.writing = writing;
        this.changes = changes;
    }

    /// Makes a connection. Sending the form twice makes one.
    @Transactional
    public Decision make(NewConnection wanted, Actor.Staff actor) {
        return switch (supports.require(wanted.support())) {
            case Support.Open open ->
                connections
                        .find(wanted.id())
                        .<Decision>map(Decision.Made::new)
                        .orElseGet(() -> make(wanted, open, actor));
            case Support.Ended _ ->
                new Decision.NotPossible("", "Support has ended. Reopen it to connect the person with a service.");
        };
    }

    private Decision make(NewConnection wanted, Support.Open support, Actor.Staff actor) {
        if (goesOn(wanted)) {
            return new Decision.NotPossible(
                    "", "There is a connection with this service already. Go on with that one.");
        }
        var offered = new Connection.Offered(new Arrangement(
                wanted.id(),
                wanted.support(),
                support.particulars().person(),
                services.require(wanted.service()).id(),
                wanted.need(),
                wanted.goal(),
                wanted.reason(),
                actor.account(),
                changes.now(),
                0));
        return switch (wanted.agreed()) {
            case Agreed.ToThinkAboutIt _ -> begin(offered, Step.OFFERED, actor);
            case Agreed.ToGoThere _ -> begin(offered.signpost(), Step.SIGNPOSTED, actor);
            case Agreed.ToBeReferred(var terms) ->
                switch (referring.terms(offered.made(), terms, actor)) {
                    case Possible.No(var because) -> because;
                    case Possible.Yes(var by) -> {
                        var begun = begin(offered.refer(by), Step.REFERRED, actor);
                        writing.ask(offered.refer(by));
                        yield begun;
                    }
                };
        };
    }

    private boolean goesOn(NewConnection wanted) {
        return connections.of(wanted.support()).stream()
                .filter(Connection.Open.class::isInstance)
                .anyMatch(each -> each.made().service().equals(wanted.service()));
    }

    private Decision begin(Connection connection, Step step, Actor actor) {
        boolean begun = changes.begin(connection, step(step, actor));
        assert begun;
        return new Decision.Made(connection);
    }

    /// The person will get in touch with the service themselves.
    @Transactional
    public Decision signpost(ConnectionId id, int version, Actor actor) {
        return switch (connections.require(id, version)) {
            case Connection.Offered offered -> changes.move(offered.signpost(), step(Step.SIGNPOSTED, actor));
            case Connection other -> Decision.NotPossible.in(other);
        };
    }

    /// The person would like to be referred.
    @Transactional
    public Decision refer(ConnectionId id, int version, Terms terms, Actor actor) {
        return switch (connections.require(id, version)) {
            case Connection.Offered offered -> refer(offered.made(), terms, actor);
            case Connection.Signposted told -> refer(told.made(), terms, actor);
            case Connection other -> Decision.NotPossible.in(other);
        };
    }

    private Decision refer(Arrangement made, Terms terms, Actor actor) {
        return switch (referring.terms(made, terms, actor)) {
            case Possible.No(var because) -> because;
            case Possible.Yes(var by) -> {
                var referred = new Connection.Referred(made, by);
                var moved = changes.move(referred, step(Step.REFERRED, actor));
                writing.ask(referred);
                yield moved;
            }
        };
    }

    /// Writes to a service again that has not answered or has lost the link.
    @Transactional
    public Decision askAgain(ConnectionId id, int version, Actor actor) {
        return switch (connections.require(id, version)) {
            case Connection.Open open
            when open.way().orElse(null) instanceof Way.Referral -> {
                var moved = changes.move(open, step(Step.ASKED_AGAIN, actor));
                writing.ask(open);
                yield moved;
            }
            case Connection other -> Decision.NotPossible.in(other);
        };
    }

    private static NewStep step(Step step, Actor actor) {
        return new NewStep(step, Teller.STAFF, null, "", actor);
    }

    /// A connection to be made.
    ///
    /// @param reason why this service
    public record NewConnection(
            ConnectionId id,
            SupportId support,
            ServiceId service,
            @Nullable Need need,
            @Nullable GoalId goal,
            String reason,
            Agreed agreed) {}

    /// What link worker and person agreed.
    public sealed interface Agreed {

        record ToThinkAboutIt() implements Agreed {}

        record ToGoThere() implements Agreed {}

        record ToBeReferred(Terms terms) implements Agreed {}
    }
}
