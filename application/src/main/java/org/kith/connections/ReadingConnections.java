package org.kith.connections;

import java.util.List;
import java.util.Optional;
import org.kith.access.SignedIn;
import org.kith.connections.ConnectionSteps.Taken;
import org.kith.directory.Service;
import org.kith.directory.ServiceId;
import org.kith.directory.Services;
import org.kith.people.Consent;
import org.kith.people.ConsentPurpose;
import org.kith.people.Consents;
import org.kith.support.Goal;
import org.kith.support.Goals;
import org.kith.support.ReadingSupport;
import org.kith.support.SupportHead;
import org.springframework.transaction.annotation.Transactional;

/// Shows connections to the staff of their scheme and to nobody else.
@org.springframework.stereotype.Service
public class ReadingConnections {

    private final Connections connections;
    private final ConnectionSteps steps;
    private final ReadingSupport supports;
    private final Services services;
    private final Goals goals;
    private final Consents consents;
    private final ConnectionChanges changes;

    ReadingConnections(
            Connections connections,
            ConnectionSteps steps,
            ReadingSupport supports,
            Services services,
            Goals goals,
            Consents consents,
            ConnectionChanges changes) {
        this.connections = connections;
        this.steps = steps;
        this.supports = supports;
        this.services = services;
        this.goals = goals;
        this.consents = consents;
        this.changes = changes;
    }

    /// Nothing, when there is no such connection or it is not theirs to see: the two look alike.
    @Transactional
    public Optional<ConnectionFile> read(ConnectionId id, SignedIn reader) {
        return connections
                .find(id)
                .flatMap(connection ->
                        supports.head(connection.made().support(), reader).map(head -> file(connection, head, reader)));
    }

    private ConnectionFile file(Connection connection, SupportHead head, SignedIn reader) {
        changes.seen(connection, reader.actor());
        var made = connection.made();
        return new ConnectionFile(
                connection,
                head,
                services.require(made.service()),
                Optional.ofNullable(made.goal()).flatMap(goals::find),
                ground(head, made.service()),
                steps.of(connection.id()));
    }

    /// The answer by which the person allows that this service is told; none where they have not.
    @Transactional(readOnly = true)
    public Optional<Consent> ground(SupportHead head, ServiceId service) {
        return consents.ground(head.person().id(), ConsentPurpose.SHARE_WITH_SERVICE, Optional.of(service));
    }

    /// Everything that is known of a connection.
    ///
    /// @param consent by which its service may be told something now
    /// @param steps   the latest first
    public record ConnectionFile(
            Connection connection,
            SupportHead head,
            Service service,
            Optional<Goal> goal,
            Optional<Consent> consent,
            List<Taken> steps) {}
}
