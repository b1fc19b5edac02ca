package org.kith.support;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.SignedIn;
import org.kith.audit.Audit;
import org.kith.audit.Audit.Subject;
import org.kith.people.PersonId;
import org.kith.referrals.SupportId;
import org.kith.schemes.Need;
import org.kith.tenancy.Coded;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.Portion;
import org.kith.tenancy.Row;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The people who wait for a link worker: urgent ones first, then those who have waited longest.
@Service
public class WaitingList {

    static final int PAGE = 25;

    private final PlaceSql sql;
    private final Audit audit;

    WaitingList(PlaceSql sql, Audit audit) {
        this.sql = sql;
        this.audit = audit;
    }

    /// The page after a line, or the first.
    @Transactional
    public Waiting after(@Nullable Position position, SignedIn reader) {
        var from = position == null ? Position.START : position;
        var lines = sql.of("""
                select s.id, s.person_id, s.opened_at, c.name as scheme, c.expected_wait_days, r.urgent, r.organisation,
                       r.referrer_name, p.given_name || ' ' || p.family_name as person, p.language, p.interpreter_needed,
                       array(select n.need from referral_needs n
                              where n.tenant_id = :tenant and n.referral_id = r.id order by n.need) as needs
                  from supports s
                  join schemes c on c.tenant_id = s.tenant_id and c.id = s.scheme_id
                  join referrals r on r.tenant_id = s.tenant_id and r.id = s.referral_id
                  join people p on p.tenant_id = s.tenant_id and p.id = s.person_id
                 where s.tenant_id = :tenant and s.state = 'waiting'
                   and (:every or s.scheme_id = any(:schemes::uuid[]))
                   and (not r.urgent, s.opened_at, s.id) > (:afterUrgent, :afterAt, :afterId)
                 order by not r.urgent, s.opened_at, s.id
                 limit :limit
                """)
                .with("every", reader.reach().every())
                .with("schemes", reader.reach().schemes())
                .with("afterUrgent", from.notUrgent())
                .with("afterAt", from.openedAt())
                .with("afterId", from.id())
                .with("limit", PAGE + 1)
                .list(WaitingList::line);
        var page = Portion.of(lines, PAGE);
        audit.note(
                reader.actor(),
                "saw on the waiting list",
                Subject.people(page.shown().stream().map(Line::person).toList()));
        return new Waiting(page.shown(), page.next(Line::position));
    }

    private static Line line(Row row) {
        return new Line(
                row.id("id", SupportId::new),
                row.id("person_id", PersonId::new),
                row.text("person"),
                row.text("scheme"),
                row.instant("opened_at"),
                row.number("expected_wait_days"),
                row.flag("urgent"),
                row.text("organisation").isEmpty() ? row.text("referrer_name") : row.text("organisation"),
                row.texts("needs").stream()
                        .map(code -> Coded.of(Need.class, code))
                        .toList(),
                row.text("language"),
                row.flag("interpreter_needed"));
    }

    /// One page of the list.
    ///
    /// @param next where the next page begins; none when this is the last
    public record Waiting(List<Line> lines, @Nullable Position next) {

        public Waiting {
            lines = List.copyOf(lines);
        }
    }

    /// One person who waits.
    ///
    /// @param expectedDays how long the scheme said it would take
    public record Line(
            SupportId id,
            PersonId person,
            String personName,
            String schemeName,
            Instant openedAt,
            int expectedDays,
            boolean urgent,
            String from,
            List<Need> needs,
            String language,
            boolean interpreter) {

        Position position() {
            return new Position(!urgent, openedAt, id);
        }
    }

    /// A line's place in the order of the list.
    public record Position(boolean notUrgent, Instant openedAt, SupportId id) {

        static final Position START = new Position(false, Instant.EPOCH, new SupportId(new UUID(0, 0)));
    }
}
