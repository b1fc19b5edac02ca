package org.kith.tenancy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /// Puts what a place is now in the place of what it was, unless somebody else did since.
    ///
    /// @param place   carries the name, the contact and the trusted domains
    /// @param version the one that was read
    /// @param by      whose account it was
    public void change(Place place, int version, Identifier by) {
        sql.of("""
                update places
                   set name = :name, contact = :contact, secure_domains = :domains, changed_by = :by,
                       version = version + 1
                 where id = :id and version = :version
                """)
                .with("name", place.name())
                .with("contact", place.contact())
                .with("domains", place.secureDomains())
                .with("by", by)
                .with("id", place.id())
                .with("version", version)
                .one();
    }

    /// How often a place was changed, and whose account changed it last.
    public Changed changed(TenantId id) {
        return sql.of("select version, changed_by from places where id = :id")
                .with("id", id)
                .single(row -> new Changed(row.number("version"), row.idOrNull("changed_by", each -> each)));
    }

    public boolean none() {
        return sql.of("select 1 from places limit 1").list(row -> 1).isEmpty();
    }

    /// The state of a place's settings.
    ///
    /// @param by an account; none when nobody changed them yet
    public record Changed(int version, @Nullable UUID by) {}

    private static Place place(Row row) {
        return new Place(
                row.id("id", TenantId::new),
                row.text("slug"),
                row.text("name"),
                Set.copyOf(row.texts("secure_domains")),
                row.text("contact"));
    }
}
