package org.kith.connections;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.tenancy.Coded;

/// What somebody tells of a connection.
public sealed interface News {

    default Kind kind() {
        return switch (this) {
            case Accepted _ -> Kind.ACCEPTED;
            case Waitlisted _ -> Kind.WAITLISTED;
            case Declined _ -> Kind.DECLINED;
            case FirstAttended _ -> Kind.FIRST_ATTENDED;
            case Attending _ -> Kind.ATTENDING;
            case Completed _ -> Kind.COMPLETED;
            case DidNotStart _ -> Kind.DID_NOT_START;
            case DroppedOut _ -> Kind.DROPPED_OUT;
            case ServiceClosed _ -> Kind.SERVICE_CLOSED;
        };
    }

    /// Why, from the list that belongs to this news; none where there is no such list.
    default @Nullable Coded reason() {
        return null;
    }

    /// The service takes the person.
    record Accepted() implements News {}

    /// The service takes the person when there is room.
    record Waitlisted() implements News {}

    /// The service cannot take the person.
    record Declined(ServiceDeclineReason reason) implements News {}

    /// The person has been there.
    record FirstAttended(LocalDate on) implements News {}

    /// The person goes regularly.
    record Attending() implements News {}

    /// The person has had what there was to have.
    record Completed() implements News {}

    /// The person did not go.
    record DidNotStart(NotStartedReason reason) implements News {}

    /// The person stopped going.
    record DroppedOut(DropOutReason reason) implements News {}

    /// There is no such service any more.
    record ServiceClosed(ServiceClosedReason reason) implements News {}

    /// What there is to tell, in the order in which it happens.
    enum Kind implements Coded {
        ACCEPTED("accepted", Step.ACCEPTED, Connection.Unanswered.class),
        WAITLISTED("waitlisted", Step.WAITLISTED, Connection.Referred.class),
        DECLINED("declined", Step.DECLINED, Connection.Unanswered.class),
        FIRST_ATTENDED("first-attended", Step.FIRST_ATTENDED, Connection.Expected.class),
        ATTENDING("attending", Step.ATTENDING, Connection.FirstAttended.class),
        COMPLETED("completed", Step.COMPLETED, Connection.Going.class),
        DID_NOT_START("did-not-start", Step.DID_NOT_START, Connection.NotStarted.class),
        DROPPED_OUT("dropped-out", Step.DROPPED_OUT, Connection.Going.class),
        SERVICE_CLOSED("service-closed", Step.SERVICE_CLOSED, Connection.Open.class);

        private final String code;
        private final Step step;
        private final Class<? extends Connection> from;

        Kind(String code, Step step, Class<? extends Connection> from) {
            this.code = code;
            this.step = step;
            this.from = from;
        }

        /// Whether it can be told of a connection that stands there.
        public boolean fits(Connection connection) {
            return from.isInstance(connection);
        }

        public Step step() {
            return step;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String title() {
            return step.title();
        }
    }
}
