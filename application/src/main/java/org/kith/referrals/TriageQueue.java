package org.kith.referrals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.SchemeId;
import org.kith.access.SignedIn;
import org.kith.audit.Audit;
import org.kith.audit.Audit.Subject;
import org.kith.people.PersonId;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.Portion;
import org.kith.tenancy.Row;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The referrals that wait for a decision, the most pressing first: urgent ones, then by the day an answer is due.
@Service
public class TriageQueue {

    static final int PAGE = 25;

    private final PlaceSql sql;
    private final Audit audit;

    TriageQueue(PlaceSql sql, Audit audit) {
        this.sql = sql;
        this.audit = audit;
    }

    /// The page after a line, or the first.
    @Transactional
    public Waiting after(@Nullable Position position, SignedIn reader) {
        var from = position == null ? Position.START : position;
        var lines = sql.of("""
                select r.id, r.reference, r.scheme_id, s.name as scheme, r.person_id, r.state, r.urgent, r.submitted_at,
                       r.respond_by, r.organisation, r.referrer_name, r.no_known_risks,
                       p.given_name || ' ' || p.family_name as person,
                       array(select n.need from referral_needs n
                              where n.tenant_id = :tenant and n.referral_id = r.id order by n.need) as needs,
                       exists (select 1 from referrals o
                                where o.tenant_id = :tenant and o.person_id = r.person_id and o.id <> r.id
                                  and o.state in ('submitted', 'returned', 'accepted')) as also_referred
                  from referrals r
                  join schemes s on s.tenant_id = r.tenant_id and s.id = r.scheme_id
                  join people p on p.tenant_id = r.tenant_id and p.id = r.person_id
                 where r.tenant_id = :tenant and r.state in ('submitted', 'returned')
                   and (:every or r.scheme_id = any(:schemes::uuid[]))
                   and (not r.urgent, r.respond_by, r.id) > (:afterUrgent, :afterDay, :afterId)
                 order by not r.urgent, r.respond_by, r.id
                 limit :limit
                """)
                .with("every", reader.reach().every())
                .with("schemes", reader.reach().schemes())
                .with("afterUrgent", from.notUrgent())
                .with("afterDay", from.respondBy())
                .with("afterId", from.id())
                .with("limit", PAGE + 1)
                .list(TriageQueue::line);
        var page = Portion.of(lines, PAGE);
        audit.note(
                reader.actor(),
                "saw in triage",
                Subject.people(page.shown().stream().map(Line::person).toList()));
        return new Waiting(page.shown(), page.next(Line::position));
    }

    private static Line line(Row row) {
        return new Line(
                row.id("id", ReferralId::new),
                new Reference(row.text("reference")),
                row.id("scheme_id", SchemeId::new),
                row.text("scheme"),
                row.id("person_id", PersonId::new),
                row.text("person"),
                row.coded("state", State.class),
                row.flag("urgent"),
                row.instant("submitted_at"),
                row.date("respond_by"),
                row.text("organisation").isEmpty() ? row.text("referrer_name") : row.text("organisation"),
                row.texts("needs"),
                !row.flag("no_known_risks"),
                row.flag("also_referred"));
    }

    /// One page of the queue.
    ///
    /// @param next where the next page begins; none when this is the last
    public record Waiting(List<Line> lines, @Nullable Position next) {

        public Waiting {
            lines = List.copyOf(lines);
        }
    }

    /// One referral that waits.
    ///
    /// @param alsoReferred the person has another referral that is open
    public record Line(
            ReferralId id,
            Reference reference,
            SchemeId scheme,
            String schemeName,
            PersonId person,
            String personName,
            State state,
            boolean urgent,
            Instant submittedAt,
            LocalDate respondBy,
            String from,
            List<String> needs,
            boolean risks,
            boolean alsoReferred) {

        Position position() {
            return new Position(!urgent, respondBy, id);
        }
    }

    /// A line's place in the order of the queue.
    public record Position(boolean notUrgent, LocalDate respondBy, ReferralId id) {

        static final Position START =
                new Position(false, LocalDate.of(1, 1, 1), new ReferralId(new java.util.UUID(0, 0)));
    }
}
