package org.kith.connections;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.audit.Audit;
import org.kith.audit.Audit.Subject;
import org.kith.connections.ConnectionSteps.NewStep;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Makes a change of a connection whole: where it stands, its history and the audit stand or fall together.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ConnectionChanges {

    private final Connections connections;
    private final ConnectionSteps steps;
    private final Audit audit;
    private final Clock clock;

    ConnectionChanges(Connections connections, ConnectionSteps steps, Audit audit, Clock clock) {
        this.connections = connections;
        this.steps = steps;
        this.audit = audit;
        this.clock = clock;
    }

    /// Whether it is new: a form that is sent twice begins one connection.
    boolean begin(Connection connection, NewStep step) {
        boolean added = connections.add(connection);
        if (added) {
            note(connection, step);
        }
        return added;
    }

    Decision move(Connection moved, NewStep step) {
        return move(moved, step, null);
    }

    /// The service said whether it takes the person.
    Decision answered(Connection moved, NewStep step) {
        return move(moved, step, clock.instant());
    }

    private Decision move(Connection moved, NewStep step, @Nullable Instant answered) {
        connections.store(moved, answered);
        note(moved, step);
        return new Decision.Made(moved);
    }

    private void note(Connection connection, NewStep step) {
        steps.note(connection.id(), step, clock.instant());
        audit.note(step.actor(), step.step().code(), Subject.of("connection", connection.id()));
    }

    void seen(Connection connection, Actor actor) {
        audit.note(actor, "saw", Subject.of("connection", connection.id()));
    }

    Instant now() {
        return clock.instant();
    }
}
