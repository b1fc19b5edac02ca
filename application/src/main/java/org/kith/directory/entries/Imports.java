package org.kith.directory.entries;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kith.access.AccountId;
import org.kith.directory.SourceId;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.Row;
import org.kith.tenancy.SharedSql;
import org.kith.tenancy.TenantId;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The reports of imports: the operator's, which every place may read, and the place's own.
@Repository
@Transactional(readOnly = true)
public class Imports {

    private static final int RECENT = 25;

    private final SharedSql sql;
    private final PlaceSql placeSql;

    Imports(SharedSql sql, PlaceSql placeSql) {
        this.sql = sql;
        this.placeSql = placeSql;
    }

    /// The latest imports without their findings, newest first.
    public List<ImportReport> recent() {
        return placeSql.of("""
                select id, format, file_name, started_at, source_id, entries, added, changed, unchanged, skipped, outcome,
                       refusal
                  from imports where place_id is null or place_id = :tenant
                 order by started_at desc, id desc limit :most
                """).with("most", RECENT).list(row -> report(row, List.of()));
    }

    public Optional<ImportReport> find(ImportId id) {
        var findings = placeSql.of("""
                select f.kind, f.source_key, f.name, f.reason
                  from import_findings f join imports i on i.id = f.import_id
                 where f.import_id = :id and (i.place_id is null or i.place_id = :tenant)
                 order by f.position
                """)
                .with("id", id)
                .list(row -> new Finding(
                        row.coded("kind", FindingKind.class),
                        row.text("source_key"),
                        row.text("name"),
                        row.text("reason")));
        return placeSql.of("""
                select id, format, file_name, started_at, source_id, entries, added, changed, unchanged, skipped, outcome,
                       refusal
                  from imports where id = :id and (place_id is null or place_id = :tenant)
                """).with("id", id).first(row -> report(row, findings));
    }

    @Transactional
    void keep(ImportReport report, @Nullable TenantId place, @Nullable AccountId account) {
        var counts = report.counts();
        sql.of("""
                insert into imports (id, source_id, format, file_name, started_at, entries, added, changed, unchanged,
                       skipped, outcome, refusal, place_id, imported_by)
                values (:id, :source, :format, :file, :at, :entries, :added, :changed, :unchanged, :skipped, :outcome,
                        :refusal, :place, :account)
                """)
                .with("id", report.id())
                .with("source", report.source())
                .with("format", report.format())
                .with("file", report.fileName())
                .with("at", report.at())
                .with("entries", counts.entries())
                .with("added", counts.added())
                .with("changed", counts.changed())
                .with("unchanged", counts.unchanged())
                .with("skipped", counts.skipped())
                .with("outcome", report.taken() ? "taken" : "refused")
                .with("refusal", report.refusal() == null ? "" : report.refusal())
                .with("place", place)
                .with("account", account)
                .one();
        keepFindings(report);
    }

    private void keepFindings(ImportReport report) {
        var findings = report.findings();
        var rows = IntStream.range(0, findings.size())
                .mapToObj(position -> FindingRow.of(position, findings.get(position)))
                .toList();
        sql.of("""
                insert into import_findings (import_id, position, kind, source_key, name, reason)
                select :id, position, kind, key, name, reason
                  from json_to_recordset(:rows::json) as r (position int, kind text, key text, name text, reason text)
                """).with("id", report.id()).with("rows", RowsAsJson.of(rows)).run();
    }

    private static ImportReport report(Row row, List<Finding> findings) {
        return new ImportReport(
                row.id("id", ImportId::new),
                row.coded("format", FileFormat.class),
                row.text("file_name"),
                row.instant("started_at"),
                row.idOrNull("source_id", SourceId::new),
                new Counts(
                        row.number("entries"),
                        row.number("added"),
                        row.number("changed"),
                        row.number("unchanged"),
                        row.number("skipped")),
                row.text("outcome").equals("refused") ? row.text("refusal") : null,
                findings);
    }

    private record FindingRow(int position, String kind, String key, String name, String reason) {

        static FindingRow of(int position, Finding finding) {
            return new FindingRow(position, finding.kind().code(), finding.key(), finding.name(), finding.reason());
        }
    }
}
