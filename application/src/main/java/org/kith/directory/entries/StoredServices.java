package org.kith.directory.entries;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kith.directory.ServiceId;
import org.kith.directory.SourceId;
import org.kith.tenancy.SharedSql;
import org.kith.tenancy.TimeOrderedIds;
import org.springframework.stereotype.Repository;

/// Writes services, their organisations, places and times, as their source describes them.
@Repository
class StoredServices {

    private final SharedSql sql;
    private final TimeOrderedIds ids;

    StoredServices(SharedSql sql, TimeOrderedIds ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /// Stores what is new or different and says which services that were.
    List<Kept> keep(SourceId source, List<ServiceEntry> entries, Instant at) {
        keepOrganisations(source, entries);
        var rows = different(source, entries);
        if (rows.isEmpty()) {
            return List.of();
        }
        var kept = sql.of("""
                insert into services as s
                       (id, source_id, source_key, organisation_id, name, description, summary, website, email, phone,
                        status, eligibility, minimum_age, maximum_age, cost, free_of_charge, waiting_time, how_to_join,
                        alert, area, languages, needs, flags, assured_on, changed_at, content_hash, words)
                select r.id, :source, r.key, o.id, r.name, r.description, r.summary, r.website, r.email, r.phone,
                       r.status, r.eligibility, r.minimum_age, r.maximum_age, r.cost, r.free, r.waiting_time,
                       r.how_to_join, r.alert, r.area, r.languages, r.needs, r.flags, r.assured_on, :at,
                       decode(r.digest, 'hex'),
                       setweight(to_tsvector('english', unaccent(r.name)), 'A')
                       || setweight(to_tsvector('english', unaccent(r.tags)), 'B')
                       || setweight(to_tsvector('english', unaccent(r.words)), 'C')
                  from json_to_recordset(:rows::json)
                       as r (id uuid, key text, organisation_key text, name text, description text, summary text,
                             website text, email text, phone text, status text, eligibility text, minimum_age int,
                             maximum_age int, cost text, free boolean, waiting_time text, how_to_join text,
                             alert text, area text, languages text[], needs text[], flags text[], assured_on date,
                             digest text, tags text, words text)
                  left join organisations o on o.source_id = :source and o.source_key = r.organisation_key
                on conflict (source_id, source_key) do update
                   set organisation_id = excluded.organisation_id, name = excluded.name,
                       description = excluded.description, summary = excluded.summary, website = excluded.website,
                       email = excluded.email, phone = excluded.phone, status = excluded.status,
                       eligibility = excluded.eligibility, minimum_age = excluded.minimum_age,
                       maximum_age = excluded.maximum_age, cost = excluded.cost,
                       free_of_charge = excluded.free_of_charge, waiting_time = excluded.waiting_time,
                       how_to_join = excluded.how_to_join, alert = excluded.alert, area = excluded.area,
                       languages = excluded.languages, needs = excluded.needs, flags = excluded.flags,
                       assured_on = excluded.assured_on, changed_at = excluded.changed_at,
                       content_hash = excluded.content_hash, words = excluded.words, version = s.version + 1
                returning s.id, s.source_key, s.xmax = 0 as added
                """)
                .with("source", source)
                .with("at", at)
                .with("rows", RowsAsJson.of(rows))
                .list(row -> new Kept(row.id("id", ServiceId::new), row.text("source_key"), row.flag("added")));
        keepPlacesAndTimes(kept, entries);
        return kept;
    }

    /// The services that are not already kept just so, which is most of them when a file comes again.
    private List<ServiceRow> different(SourceId source, List<ServiceEntry> entries) {
        var known = sql
                .of("""
                select source_key, encode(content_hash, 'hex') as digest from services
                 where source_id = :source and source_key = any(:keys)
                """)
                .with("source", source)
                .with("keys", entries.stream().map(ServiceEntry::key).toList())
                .list(row -> Map.entry(row.text("source_key"), row.text("digest")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return entries.stream()
                .map(entry -> ServiceRow.of(ids.next(), entry))
                .filter(row -> !row.digest().equals(known.get(row.key())))
                .toList();
    }

    private void keepOrganisations(SourceId source, List<ServiceEntry> entries) {
        var rows = OrganisationRow.all(entries, ids::next);
        if (rows.isEmpty()) {
            return;
        }
        sql.of("""
                insert into organisations as o (id, source_id, source_key, name, description, email, website)
                select id, :source, key, name, description, email, website
                  from json_to_recordset(:rows::json)
                       as r (id uuid, key text, name text, description text, email text, website text)
                on conflict (source_id, source_key) do update
                   set name = excluded.name, description = excluded.description, email = excluded.email,
                       website = excluded.website
                 where (o.name, o.description, o.email, o.website)
                       is distinct from (excluded.name, excluded.description, excluded.email, excluded.website)
                """).with("source", source).with("rows", RowsAsJson.of(rows)).run();
    }

    private void keepPlacesAndTimes(List<Kept> kept, List<ServiceEntry> entries) {
        var idOf = kept.stream().collect(Collectors.toMap(Kept::key, Kept::id));
        sql.of("delete from service_locations where service_id = any(:ids::uuid[])")
                .with("ids", idOf.values())
                .run();
        sql.of("delete from service_schedules where service_id = any(:ids::uuid[])")
                .with("ids", idOf.values())
                .run();
        sql.of("""
                insert into service_locations
                       (service_id, position, kind, name, address, postcode, latitude, longitude, accessibility)
                select service_id, position, kind, name, address, postcode, latitude, longitude, accessibility
                  from json_to_recordset(:rows::json)
                       as r (service_id uuid, position int, kind text, name text, address text, postcode text,
                             latitude double precision, longitude double precision, accessibility text)
                """).with("rows", RowsAsJson.of(places(idOf, entries))).run();
        sql.of("""
                insert into service_schedules (service_id, position, days, opens_at, closes_at, description)
                select service_id, position, days, opens_at, closes_at, description
                  from json_to_recordset(:rows::json)
                       as r (service_id uuid, position int, days text, opens_at time, closes_at time, description text)
                """).with("rows", RowsAsJson.of(times(idOf, entries))).run();
    }

    private static List<LocationRow> places(Map<String, ServiceId> idOf, List<ServiceEntry> entries) {
        return numbered(idOf, entries, ServiceEntry::places, LocationRow::of);
    }

    private static List<ScheduleRow> times(Map<String, ServiceId> idOf, List<ServiceEntry> entries) {
        return numbered(idOf, entries, ServiceEntry::times, ScheduleRow::of);
    }

    private static <T, R> List<R> numbered(
            Map<String, ServiceId> idOf,
            Collection<ServiceEntry> entries,
            Function<ServiceEntry, List<T>> parts,
            Numbering<T, R> row) {
        var rows = new ArrayList<R>();
        for (var entry : entries) {
            var id = idOf.get(entry.key());
            if (id != null) {
                var those = parts.apply(entry);
                IntStream.range(0, those.size())
                        .mapToObj(position -> row.of(id, position, those.get(position)))
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    /// Counts every word stem of the directory anew, so that search knows which words there are to be meant.
    void learnWords() {
        sql.of("""
                insert into directory_words as w (stem, services)
                select word, ndoc from ts_stat('select words from services')
                 where length(word) between 3 and 40 and word ~ '^[a-z]+$'
                on conflict (stem) do update set services = excluded.services where w.services <> excluded.services
                """).run();
    }

    /// A service that was stored because it was new or different.
    record Kept(ServiceId id, String key, boolean added) {}

    private interface Numbering<T, R> {
        R of(ServiceId service, int position, T part);
    }
}
