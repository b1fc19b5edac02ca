package org.kith.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.SignedIn;
import org.kith.audit.Audit;
import org.kith.audit.Audit.Subject;
import org.kith.evaluation.instrument.InstrumentId;
import org.kith.people.PersonId;
import org.kith.schemes.Occasion;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.Portion;
import org.kith.tenancy.Row;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The measures that are due, the longest overdue first.
@Service
public class DueMeasures {

    static final int PAGE = 25;

    private final PlaceSql sql;
    private final Audit audit;

    DueMeasures(PlaceSql sql, Audit audit) {
        this.sql = sql;
        this.audit = audit;
    }

    /// The page after a line, or the first, as of a day.
    @Transactional
    public DueList after(@Nullable Position position, LocalDate today, SignedIn reader) {
        var from = position == null ? Position.START : position;
        var lines = sql.of("""
                select m.id, m.person_id, m.instrument, m.instrument_version, m.occasion, m.due_on, m.late_after,
                       p.given_name || ' ' || p.family_name as person, c.name as scheme
                  from assessments m
                  join people p on p.tenant_id = m.tenant_id and p.id = m.person_id
                  join schemes c on c.tenant_id = m.tenant_id and c.id = m.scheme_id
                 where m.tenant_id = :tenant and m.state = 'due' and m.due_on <= :today
                   and (:every or m.scheme_id = any(:schemes::uuid[]))
                   and (m.late_after, m.id) > (:afterDay, :afterId)
                 order by m.late_after, m.id
                 limit :limit
                """)
                .with("today", today)
                .with("every", reader.reach().every())
                .with("schemes", reader.reach().schemes())
                .with("afterDay", from.lateAfter())
                .with("afterId", from.id())
                .with("limit", PAGE + 1)
                .list(DueMeasures::line);
        var page = Portion.of(lines, PAGE);
        audit.note(
                reader.actor(),
                "saw what is due",
                Subject.people(page.shown().stream().map(Line::person).toList()));
        return new DueList(page.shown(), page.next(Line::position));
    }

    private static Line line(Row row) {
        return new Line(
                row.id("id", AssessmentId::new),
                row.id("person_id", PersonId::new),
                row.text("person"),
                row.text("scheme"),
                new InstrumentId(row.text("instrument"), row.text("instrument_version")),
                row.coded("occasion", Occasion.class),
                row.date("due_on"),
                row.date("late_after"));
    }

    /// One page of the list.
    ///
    /// @param next where the next page begins; none when this is the last
    public record DueList(List<Line> lines, @Nullable Position next) {

        public DueList {
            lines = List.copyOf(lines);
        }
    }

    /// One measure that is due.
    public record Line(
            AssessmentId id,
            PersonId person,
            String personName,
            String schemeName,
            InstrumentId instrument,
            Occasion occasion,
            LocalDate dueOn,
            LocalDate lateAfter) {

        Position position() {
            return new Position(lateAfter, id);
        }
    }

    /// A line's place in the order of the list.
    public record Position(LocalDate lateAfter, AssessmentId id) {

        static final Position START = new Position(LocalDate.of(1, 1, 1), new AssessmentId(new UUID(0, 0)));
    }
}
