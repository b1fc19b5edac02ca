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
        add(place, at);
        return place;
    }

    /// For one whose id had to be known before its row.
    public void add(Place place, Instant at) {
        sql.of("""
                insert into places (id, slug, name, contact, opened_at) values (:id, :slug, :name, :contact, :at)
                """)
                .with("id", place.id())
                .with("slug", place.slug())
                .with("name", place.name())
                .with("contact", place.contact())
                .with("at", at)
                .one();
    }

    public void describe(TenantId id, String name, String contact) {
        sql.of("update places set name = :name, contact = :contact where id = :id")
                .with("name", name)
                .with("contact", contact)
                .with("id", id)
                .one();
    }

    public boolean none() {
        return sql.of("select 1 from places limit 1").list(row -> 1).isEmpty();
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
