package org.kith.tenancy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Repository;

/// Every place on this installation.
@Repository
public class Places {

    private final SharedSql sql;
    private final TimeOrderedIds ids;

    Places(SharedSql sql, TimeOrderedIds ids) {
        this.sql = sql;
        this.ids = ids;
    }

    public Optional<Place> called(String slug) {
        return sql.of("select id, slug, name, secure_domains, contact from places where slug = :slug")
                .with("slug", slug)
                .first(Places::place);
    }

    public Optional<Place> find(TenantId id) {
        return sql.of("select id, slug, name, secure_domains, contact from places where id = :id")
                .with("id", id)
                .first(Places::place);
    }

    public List<Place> all() {
        return sql.of("select id, slug, name, secure_domains, contact from places order by name")
                .list(Places::place);
    }

    public Place open(String slug, String name, String contact, Instant at) {
        var place = new Place(new TenantId(ids.next()), slug, name, Set.of(), contact);
        sql.of("""
                insert into places (id, slug, name, contact, opened_at) values (:id, :slug, :name, :contact, :at)
                """)
                .with("id", place.id())
                .with("slug", slug)
                .with("name", name)
                .with("contact", contact)
                .with("at", at)
                .one();
        return place;
    }

    public void trustDomains(TenantId id, Set<String> domains) {
        sql.of("update places set secure_domains = :domains where id = :id")
                .with("domains", domains)
                .with("id", id)
                .one();
    }

    private static Place place(Row row) {
        return new Place(
                row.id("id", TenantId::new),
                row.text("slug"),
                row.text("name"),
                Set.copyOf(row.texts("secure_domains")),
                row.text("contact"));
    }
}
