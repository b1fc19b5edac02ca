package org.kith.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.SignedIn;
import org.kith.audit.Audit.Subject;
import org.kith.tenancy.PlaceClock;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.Row;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Somebody reads the record, the latest first. That, too, is on record.
@Repository
public class ReadingAudit {

    private static final String ENTRIES = """
            select e.id, e.at, e.actor_kind, a.name as by_name, e.act, e.subject_kind, e.subject_ids, e.detail
              from audit_entries e
              left join accounts a on a.id = e.account_id
             where e.tenant_id = :tenant
               and (:by::text = '' or a.name ilike :byPattern::text or a.email ilike :byPattern::text)
               and (:act::text = '' or e.act ilike :actPattern::text)
               and (:subject::uuid is null or e.subject_ids @> array[:subject::uuid])
               and e.at >= :from and e.at < :until
               and (:after::timestamptz is null or (e.at, e.id) < (:after::timestamptz, :afterId::uuid))
             order by e.at desc, e.id desc
             limit 51
            """;

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(3000, 1, 1);

    private final PlaceSql sql;
    private final Audit audit;

    ReadingAudit(PlaceSql sql, Audit audit) {
        this.sql = sql;
        this.audit = audit;
    }

    /// Some 50, and one more where there are more.
    @Transactional
    public List<AuditEntry> read(AuditQuery query, @Nullable Key after, SignedIn reader) {
        var found = sql.of(ENTRIES)
                .with("by", query.by())
                .with("byPattern", containing(query.by()))
                .with("act", query.act())
                .with("actPattern", containing(query.act()))
                .with("subject", query.subject())
                .with("from", start(query.from() == null ? EARLIEST : query.from()))
                .with(
                        "until",
                        start(query.until() == null ? LATEST : query.until().plusDays(1)))
                .with("after", after == null ? null : after.at())
                .with("afterId", after == null ? null : after.id())
                .list(ReadingAudit::entry);
        audit.note(reader.actor(), "read the audit of", Subject.of("place", sql.tenant()));
        return found;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(PlaceClock.LONDON).toInstant();
    }

    private static String containing(String typed) {
        return "%" + typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static AuditEntry entry(Row row) {
        return new AuditEntry(
                row.id("id", id -> id),
                row.instant("at"),
                row.text("actor_kind"),
                row.textOrNull("by_name"),
                row.text("act"),
                row.text("subject_kind"),
                row.texts("subject_ids"),
                row.text("detail"));
    }

    /// Where a page of the record begins.
    public record Key(Instant at, UUID id) {}
}
