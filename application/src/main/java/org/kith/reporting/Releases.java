package org.kith.reporting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.SchemeId;
import org.kith.reporting.Sheet.Cell;
import org.kith.tenancy.Coded;
import org.kith.tenancy.Identifier;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.TimeOrderedIds;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Everything released. A release is added once and never changed, so that no two states of it can be compared.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Releases {

    private final PlaceSql sql;
    private final TimeOrderedIds ids;

    Releases(PlaceSql sql, TimeOrderedIds ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /// Takes a period, so that nobody else counts it too; none when it was counted before.
    Optional<ReleaseId> begin(SchemeId scheme, Period period, Instant now) {
        var id = new ReleaseId(ids.next());
        int taken = sql.of("""
                insert into released_reports (tenant_id, id, scheme_id, first_day, last_day, counted_at)
                values (:tenant, :id, :scheme, :first, :last, :now)
                on conflict (tenant_id, scheme_id, first_day, last_day) do nothing
                """)
                .with("id", id)
                .with("scheme", scheme)
                .with("first", period.first())
                .with("last", period.last())
                .with("now", now)
                .changed();
        return taken == 1 ? Optional.of(id) : Optional.empty();
    }

    void keep(ReleaseId id, List<Sheet> sheets) {
        for (var sheet : sheets) {
            for (int line = 0; line < sheet.rows().size(); line++) {
                var cells = sheet.rows().get(line);
                for (int place = 0; place < cells.size(); place++) {
                    keep(id, new Kept(sheet.defined().code(), line, place, cells.get(place)));
                }
            }
        }
    }

    private void keep(ReleaseId id, Kept kept) {
        var quantity = kept.cell() instanceof Sheet.Quantity given ? given : null;
        sql.of("""
                insert into released_cells (tenant_id, report_id, sheet, line, place, words, number, decimals)
                values (:tenant, :report, :sheet, :line, :place, :words, :number, :decimals)
                """)
                .with("report", id)
                .with("sheet", kept.sheet())
                .with("line", kept.line())
                .with("place", kept.place())
                .with("words", kept.cell().shown())
                .with("number", quantity == null ? null : quantity.value())
                .with("decimals", quantity == null ? 0 : quantity.decimals())
                .one();
    }

    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Optional<Release> find(SchemeId scheme, Period period) {
        var rows = sql.of("""
                select r.counted_at, c.sheet, c.line, c.place, c.words, c.number, c.decimals
                  from released_reports r
                  join released_cells c on c.tenant_id = r.tenant_id and c.report_id = r.id
                 where r.tenant_id = :tenant and r.scheme_id = :scheme
                   and r.first_day = :first and r.last_day = :last
                 order by c.sheet, c.line, c.place
                """)
                .with("scheme", scheme)
                .with("first", period.first())
                .with("last", period.last())
                .list(row -> Map.entry(
                        row.instant("counted_at"),
                        new Kept(
                                row.text("sheet"),
                                row.number("line"),
                                row.number("place"),
                                cell(row.text("words"), row.decimalOrNull("number"), row.number("decimals")))));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Release(
                        period,
                        rows.getFirst().getKey(),
                        sheets(period, rows.stream().map(Map.Entry::getValue).toList())));
    }

    private static Cell cell(String words, @Nullable Double number, int decimals) {
        return number == null ? Cell.of(words) : new Sheet.Quantity(number, decimals);
    }

    private static List<Sheet> sheets(Period period, List<Kept> cells) {
        var rows = new EnumMap<Published, List<List<Cell>>>(Published.class);
        for (var kept : cells) {
            var lines = rows.computeIfAbsent(Coded.of(Published.class, kept.sheet()), _ -> new ArrayList<>());
            if (kept.place() == 0) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(kept.cell());
        }
        return rows.entrySet().stream()
                .map(each -> each.getKey().sheet(period, each.getValue()))
                .toList();
    }

    /// Names a release.
    record ReleaseId(UUID value) implements Identifier {}

    private record Kept(String sheet, int line, int place, Cell cell) {}
}
