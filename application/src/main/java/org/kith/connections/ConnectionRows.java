package org.kith.connections;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kith.access.AccountId;
import org.kith.connections.Way.Kind;
import org.kith.directory.ServiceId;
import org.kith.people.ConsentId;
import org.kith.people.PersonId;
import org.kith.referrals.SupportId;
import org.kith.schemes.Need;
import org.kith.support.GoalId;
import org.kith.tenancy.Coded;
import org.kith.tenancy.Row;

/// How a state of [Connection] lies in its row.
final class ConnectionRows {

    private ConnectionRows() {}

    static Connection connection(Row row) {
        var made = made(row);
        return switch (row.coded("state", State.class)) {
            case OFFERED -> new Connection.Offered(made);
            case SIGNPOSTED -> new Connection.Signposted(made);
            case REFERRED -> new Connection.Referred(made, referral(row));
            case WAITLISTED -> new Connection.Waitlisted(made, referral(row));
            case ACCEPTED -> new Connection.Accepted(made, referral(row));
            case FIRST_ATTENDED -> new Connection.FirstAttended(made, way(row), row.date("first_attended_on"));
            case ATTENDING -> new Connection.Attending(made, way(row), row.date("first_attended_on"));
            case COMPLETED -> new Connection.Completed(made, way(row), row.date("first_attended_on"), ended(row));
            case DECLINED_BY_SERVICE ->
                new Connection.DeclinedByService(
                        made, referral(row), row.coded("end_reason", ServiceDeclineReason.class), ended(row));
            case DID_NOT_START ->
                new Connection.DidNotStart(
                        made, wayOrNull(row), row.coded("end_reason", NotStartedReason.class), ended(row));
            case DROPPED_OUT ->
                new Connection.DroppedOut(
                        made,
                        way(row),
                        row.date("first_attended_on"),
                        row.coded("end_reason", DropOutReason.class),
                        ended(row));
            case SERVICE_CLOSED ->
                new Connection.ServiceClosed(
                        made,
                        wayOrNull(row),
                        row.dateOrNull("first_attended_on"),
                        row.coded("end_reason", ServiceClosedReason.class),
                        ended(row));
        };
    }

    static @Nullable Coded reason(Connection connection) {
        return switch (connection) {
            case Connection.DeclinedByService declined -> declined.reason();
            case Connection.DidNotStart never -> never.reason();
            case Connection.DroppedOut stopped -> stopped.reason();
            case Connection.ServiceClosed closed -> closed.reason();
            case Connection.Completed _, Connection.Open _ -> null;
        };
    }

    static @Nullable Instant endedAt(Connection connection) {
        return connection instanceof Connection.Ended ended ? ended.at() : null;
    }

    private static Arrangement made(Row row) {
        return new Arrangement(
                row.id("id", ConnectionId::new),
                row.id("support_id", SupportId::new),
                row.id("person_id", PersonId::new),
                row.id("service_id", ServiceId::new),
                row.codedOrNull("need", Need.class),
                row.idOrNull("goal_id", GoalId::new),
                row.text("reason"),
                row.id("made_by", AccountId::new),
                row.instant("made_at"),
                row.number("version"));
    }

    private static Way.Referral referral(Row row) {
        return new Way.Referral(row.id("consent_id", ConsentId::new), row.text("shared_note"), row.text("sent_to"));
    }

    private static Way way(Row row) {
        return switch (row.coded("kind", Kind.class)) {
            case SIGNPOST -> new Way.Signpost();
            case REFERRAL -> referral(row);
        };
    }

    private static @Nullable Way wayOrNull(Row row) {
        return row.textOrNull("kind") == null ? null : way(row);
    }

    private static Instant ended(Row row) {
        return row.instant("ended_at");
    }
}
