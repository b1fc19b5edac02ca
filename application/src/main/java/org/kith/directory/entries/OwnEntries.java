package org.kith.directory.entries;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.kith.directory.ServiceId;
import org.kith.directory.ServiceStatus;
import org.kith.directory.SourceId;
import org.kith.tenancy.PlaceSql;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The entries that a place wrote by hand, each known by the form it was written with.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class OwnEntries {

    private final PlaceSql sql;

    OwnEntries(PlaceSql sql) {
        this.sql = sql;
    }

    /// Lets one hand at a time write in a place, until the transaction ends.
    void oneAtATime() {
        var locked = sql.of(
                        "select 1 as locked from pg_advisory_xact_lock(hashtext('kith.directory.own' || :tenant::text))")
                .single(row -> row.number("locked"));
        assert locked == 1;
    }

    Optional<ServiceId> byForm(SourceId source, UUID form) {
        return sql.of("""
                select s.id from services s join directory_sources d on d.id = s.source_id
                 where d.id = :source and d.place_id = :tenant and s.source_key = :key
                """)
                .with("source", source)
                .with("key", form.toString())
                .first(row -> row.id("id", ServiceId::new));
    }

    String key(ServiceId id) {
        return sql.of("""
                select s.source_key from services s join directory_sources d on d.id = s.source_id
                 where s.id = :id and d.place_id = :tenant and d.format = 'by-hand'
                """).with("id", id).single(row -> row.text("source_key"));
    }

    /// The digest goes too, so that the same words written again count as a change.
    void turn(ServiceId id, ServiceStatus status, Instant at) {
        sql.of("""
                update services s
                   set status = :status, changed_at = :at, content_hash = '', version = s.version + 1
                  from directory_sources d
                 where s.id = :id and d.id = s.source_id and d.place_id = :tenant and d.format = 'by-hand'
                """).with("id", id).with("status", status).with("at", at).one();
    }

    /// Lets search know the words of a new entry, as those that may be meant by a slip.
    void learnWords(ServiceId id) {
        sql.of("""
                insert into directory_words (stem, services)
                select w.stem, 1
                  from services s
                  join directory_sources d on d.id = s.source_id and d.place_id = :tenant
                 cross join lateral unnest(tsvector_to_array(s.words)) as w (stem)
                 where s.id = :id and length(w.stem) between 3 and 40 and w.stem ~ '^[a-z]+$'
                on conflict (stem) do nothing
                """).with("id", id).run();
    }
}
