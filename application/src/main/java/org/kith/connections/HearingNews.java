package org.kith.connections;

import java.time.Instant;
import java.util.Optional;
import org.kith.access.Actor;
import org.kith.connections.ConnectionSteps.NewStep;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Somebody says what became of a connection: the service by its link, or staff who heard it.
@Service
public class HearingNews {

    private final Connections connections;
    private final ConnectionChanges changes;

    HearingNews(Connections connections, ConnectionChanges changes) {
        this.connections = connections;
        this.changes = changes;
    }

    /// Takes a piece of news.
    ///
    /// @param version of the connection as whoever tells it saw it
    @Transactional
    public Decision hear(ConnectionId id, int version, Told told, Actor actor) {
        var connection = connections.require(id, version);
        var news = told.news();
        return after(connection, news, changes.now())
                .map(moved -> changes(moved, news.kind(), step(told, actor)))
                .orElseGet(() -> Decision.NotPossible.in(connection));
    }

    private Decision changes(Connection moved, News.Kind kind, NewStep step) {
        return switch (kind) {
            case ACCEPTED, WAITLISTED, DECLINED -> changes.answered(moved, step);
            case FIRST_ATTENDED, ATTENDING, COMPLETED, DID_NOT_START, DROPPED_OUT, SERVICE_CLOSED ->
                changes.move(moved, step);
        };
    }

    private static NewStep step(Told told, Actor actor) {
        var news = told.news();
        return new NewStep(news.kind().step(), told.by(), news.reason(), told.note(), actor);
    }

    /// Where the news leads; nowhere when it does not fit where the connection stands.
    private static Optional<Connection> after(Connection from, News news, Instant at) {
        return Optional.ofNullable(
                switch (news) {
                    case News.Accepted _ -> from instanceof Connection.Unanswered asked ? asked.accept() : null;
                    case News.Waitlisted _ -> from instanceof Connection.Referred asked ? asked.waitlist() : null;
                    case News.Declined(var reason) ->
                        from instanceof Connection.Unanswered asked ? asked.decline(reason, at) : null;
                    case News.FirstAttended(var on) ->
                        from instanceof Connection.Expected expected ? expected.attend(on) : null;
                    case News.Attending _ -> from instanceof Connection.FirstAttended once ? once.goOn() : null;
                    case News.Completed _ -> from instanceof Connection.Going going ? going.complete(at) : null;
                    case News.DidNotStart(var reason) ->
                        from instanceof Connection.NotStarted before ? before.giveUp(reason, at) : null;
                    case News.DroppedOut(var reason) ->
                        from instanceof Connection.Going going ? going.dropOut(reason, at) : null;
                    case News.ServiceClosed(var reason) ->
                        from instanceof Connection.Open open ? open.endWithService(reason, at) : null;
                });
    }

    /// An end was not the end, or was written down by mistake.
    @Transactional
    public Decision takeUpAgain(ConnectionId id, int version, String why, Actor actor) {
        return switch (connections.require(id, version)) {
            case Connection.Ended ended ->
                changes.move(ended.takeUpAgain(), new NewStep(Step.TAKEN_UP_AGAIN, Teller.STAFF, null, why, actor));
            case Connection.Open open -> Decision.NotPossible.in(open);
        };
    }

    /// News, who told it, and what more they said.
    public record Told(News news, Teller by, String note) {}
}
