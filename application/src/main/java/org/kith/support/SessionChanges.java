package org.kith.support;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.kith.access.Actor;
import org.kith.audit.Change;
import org.kith.support.Session.Meeting;
import org.kith.support.Session.Outcome;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.TimeOrderedIds;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What a session's record said before it was changed.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SessionChanges {

    private final PlaceSql sql;
    private final TimeOrderedIds ids;

    SessionChanges(PlaceSql sql, TimeOrderedIds ids) {
        this.sql = sql;
        this.ids = ids;
    }

    void keep(Session before, Meeting meeting, Outcome outcome, Actor actor, Instant now) {
        var was = new Outcome(before.attendance(), before.reason(), before.note(), NextStep.NONE);
        Change.between(words(before.meeting(), was), words(meeting, outcome))
                .forEach(change -> keep(before.id(), change, actor, now));
    }

    private static SequencedMap<String, String> words(Meeting meeting, Outcome outcome) {
        var words = new LinkedHashMap<String, String>();
        words.put("starts", meeting.startsAt().toString());
        words.put("minutes", String.valueOf(meeting.minutes()));
        words.put("mode", meeting.mode().code());
        words.put("place", meeting.place());
        words.put("attendance", outcome.attendance().code());
        words.put("reason", outcome.reason());
        words.put("note", outcome.note());
        return words;
    }

    private void keep(SessionId session, Change change, Actor actor, Instant now) {
        sql.of("""
                insert into session_changes
                       (tenant_id, id, session_id, field, old_value, new_value, changed_by, changed_at)
                values (:tenant, :id, :session, :field, :old, :new, :by, :now)
                """)
                .with("id", ids.next())
                .with("session", session)
                .with("field", change.field())
                .with("old", change.before())
                .with("new", change.after())
                .with("by", actor.account())
                .with("now", now)
                .one();
    }

    /// Who changed it last.
    Optional<Changed> latest(SessionId session) {
        return sql.of("""
                select a.name, c.changed_at
                  from session_changes c left join accounts a on a.id = c.changed_by
                 where c.tenant_id = :tenant and c.session_id = :session
                 order by c.id desc limit 1
                """)
                .with("session", session)
                .first(row -> new Changed(row.textOrNull("name"), row.instant("changed_at")));
    }
}
