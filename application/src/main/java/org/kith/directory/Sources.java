package org.kith.directory;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.SharedSql;
import org.kith.tenancy.TenantId;
import org.kith.tenancy.TimeOrderedIds;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Where directory entries come from, and which of it the place shows.
///
/// A source that a place brought is that place's alone, so that no place can change what another shows. One that the
/// operator brought any place may show.
@Repository
@Transactional
public class Sources {

    /// The format of a place's own entries.
    private static final String BY_HAND = "by-hand";

    private final SharedSql sql;
    private final PlaceSql placeSql;
    private final TimeOrderedIds ids;

    Sources(SharedSql sql, PlaceSql placeSql, TimeOrderedIds ids) {
        this.sql = sql;
        this.placeSql = placeSql;
        this.ids = ids;
    }

    /// The sources that the place could show, those it does show first.
    @Transactional(readOnly = true)
    public List<Source> offered() {
        return placeSql.of("""
                select s.id, s.name, s.licence, s.imported_at, s.format = 'by-hand' as own, p.source_id is not null as shown
                  from directory_sources s
                  left join place_sources p on p.tenant_id = :tenant and p.source_id = s.id
                 where s.place_id is null or s.place_id = :tenant
                 order by shown desc, s.name
                """)
                .list(row -> new Source(
                        row.id("id", SourceId::new),
                        row.text("name"),
                        row.text("licence"),
                        row.instantOrNull("imported_at"),
                        row.flag("own"),
                        row.flag("shown")));
    }

    /// The source that a file continues: one that already has at least half of these entries.
    public Optional<SourceId> having(@Nullable TenantId broughtBy, Collection<String> keys) {
        return sql.of("""
                select s.id from directory_sources s join services v on v.source_id = s.id
                 where s.place_id is not distinct from :place::uuid and s.format <> 'by-hand'
                   and v.source_key = any(:keys)
                 group by s.id having count(*) * 2 >= :entries
                 order by count(*) desc limit 1
                """)
                .with("place", broughtBy)
                .with("keys", keys)
                .with("entries", keys.size())
                .first(row -> row.id("id", SourceId::new));
    }

    /// Opens a source under a name, or under the name and a number where the name is taken.
    public SourceId open(@Nullable TenantId broughtBy, String name, String format) {
        var id = new SourceId(ids.next());
        sql.of("""
                insert into directory_sources (id, place_id, name, format)
                select :id, :place::uuid, case when count(*) = 0 then :name else :name || ' ' || count(*) + 1 end, :format
                  from directory_sources
                 where place_id is not distinct from :place::uuid
                   and (name = :name or name ~ ('^' || regexp_replace(:name, '\\W', '.', 'g') || ' [0-9]+$'))
                """)
                .with("id", id)
                .with("place", broughtBy)
                .with("name", name)
                .with("format", format)
                .one();
        return id;
    }

    /// The place's own entries, which it always shows.
    public SourceId ownEntries() {
        var own = placeSql.of("select id from directory_sources where place_id = :tenant and format = 'by-hand'")
                .first(row -> row.id("id", SourceId::new))
                .orElseGet(() -> open(placeSql.tenant(), "Our own entries", BY_HAND));
        show(own);
        return own;
    }

    public void imported(SourceId source, Instant at) {
        sql.of("update directory_sources set imported_at = :at where id = :id")
                .with("at", at)
                .with("id", source)
                .one();
    }

    public void describe(SourceId source, String name, String licence) {
        placeSql.of("""
                update directory_sources set name = :name, licence = :licence where id = :id and place_id = :tenant
                """)
                .with("id", source)
                .with("name", name)
                .with("licence", licence)
                .one();
    }

    public void show(SourceId source) {
        placeSql.of("""
                insert into place_sources (tenant_id, source_id)
                select :tenant, id from directory_sources
                 where id = :source and (place_id is null or place_id = :tenant)
                on conflict do nothing
                """).with("source", source).run();
    }

    public void hide(SourceId source) {
        placeSql.of("delete from place_sources where tenant_id = :tenant and source_id = :source")
                .with("source", source)
                .run();
    }
}
