package org.kith.directory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.schemes.Need;
import org.kith.tenancy.Coded;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.Row;
import org.kith.tenancy.SharedSql;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Every community service that the place may see, whether or not its searches show it now: what somebody was once
/// referred to can always be read.
@Repository
@Transactional(readOnly = true)
public class Services {

    private static final String SELECT = """
            select s.id, s.name, s.description, s.summary, s.website, s.email, s.phone, s.how_to_join, s.alert, s.area,
                   s.status, s.eligibility, s.minimum_age, s.maximum_age, s.cost, s.free_of_charge, s.waiting_time,
                   s.languages, s.needs, s.flags, s.assured_on, s.version,
                   o.id as organisation_id, o.name as organisation_name, o.description as organisation_description,
                   o.email as organisation_email, o.website as organisation_website,
                   d.id as origin_id, d.name as origin_name, d.licence,
                   d.format = 'by-hand' as own_entry,
                   l.takes_referrals, coalesce(l.capacity, '') as capacity,
                   coalesce(l.local_notes, '') as local_notes, coalesce(l.hidden, false) as hidden,
                   coalesce(l.referral_email, '') as referral_email, l.checked_on,
                   coalesce(l.version, 0) as local_version
              from services s
              join directory_sources d on d.id = s.source_id
              left join organisations o on o.id = s.organisation_id
              left join place_services l on l.tenant_id = :tenant and l.service_id = s.id
             where s.id = :id and (d.place_id is null or d.place_id = :tenant)
            """;
    private static final String SHOWN = SELECT + """
               and exists (select 1 from place_sources p where p.tenant_id = :tenant and p.source_id = s.source_id)
            """;

    private final PlaceSql sql;
    private final SharedSql shared;

    Services(PlaceSql sql, SharedSql shared) {
        this.sql = sql;
        this.shared = shared;
    }

    public Optional<Service> find(ServiceId id) {
        return sql.of(SELECT).with("id", id).first(row -> service(row, places(id), times(id)));
    }

    /// A service of a source that the place shows now.
    public Optional<Service> shown(ServiceId id) {
        return sql.of(SHOWN).with("id", id).first(row -> service(row, places(id), times(id)));
    }

    /// A service that a record of the place names.
    public Service require(ServiceId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("No service " + id));
    }

    /// The names of services, for lists of what people were connected to.
    public List<Named> named(Collection<ServiceId> ids) {
        return sql.of("""
                select s.id, s.name, coalesce(o.name, '') as organisation
                  from services s
                  join directory_sources d on d.id = s.source_id
                  left join organisations o on o.id = s.organisation_id
                 where s.id = any(:ids::uuid[]) and (d.place_id is null or d.place_id = :tenant)
                """)
                .with("ids", ids)
                .list(row -> new Named(row.id("id", ServiceId::new), row.text("name"), row.text("organisation")));
    }

    private List<MeetingPlace> places(ServiceId id) {
        return shared.of("""
                select kind, name, address, postcode, latitude, longitude, accessibility from service_locations
                 where service_id = :id order by position
                """)
                .with("id", id)
                .list(row -> new MeetingPlace(
                        row.coded("kind", MeetingPlace.Kind.class),
                        row.text("name"),
                        row.text("address"),
                        row.text("postcode"),
                        row.decimalOrNull("latitude"),
                        row.decimalOrNull("longitude"),
                        row.text("accessibility")));
    }

    private List<MeetingTime> times(ServiceId id) {
        return shared.of("""
                select days, opens_at, closes_at, description from service_schedules
                 where service_id = :id order by position
                """)
                .with("id", id)
                .list(row -> new MeetingTime(
                        row.text("days"),
                        row.timeOrNull("opens_at"),
                        row.timeOrNull("closes_at"),
                        row.text("description")));
    }

    private static Service service(Row row, List<MeetingPlace> places, List<MeetingTime> times) {
        return new Service(
                row.id("id", ServiceId::new),
                row.text("name"),
                organisation(row),
                new Service.Origin(
                        row.id("origin_id", SourceId::new),
                        row.text("origin_name"),
                        row.text("licence"),
                        row.flag("own_entry")),
                row.text("description"),
                row.text("summary"),
                reach(row),
                row.coded("status", ServiceStatus.class),
                terms(row),
                row.texts("languages"),
                row.texts("needs").stream()
                        .map(code -> Coded.of(Need.class, code))
                        .toList(),
                row.texts("flags").stream()
                        .map(code -> Coded.of(ServiceFlag.class, code))
                        .toList(),
                row.dateOrNull("assured_on"),
                places,
                times,
                knowledge(row),
                row.number("version"));
    }

    private static @Nullable Organisation organisation(Row row) {
        var id = row.idOrNull("organisation_id", OrganisationId::new);
        return id == null
                ? null
                : new Organisation(
                        id,
                        row.text("organisation_name"),
                        row.text("organisation_description"),
                        row.text("organisation_email"),
                        row.text("organisation_website"));
    }

    private static Reach reach(Row row) {
        return new Reach(
                row.text("website"),
                row.text("email"),
                row.text("phone"),
                row.text("how_to_join"),
                row.text("alert"),
                row.text("area"));
    }

    private static Terms terms(Row row) {
        return new Terms(
                row.text("eligibility"),
                row.numberOrNull("minimum_age"),
                row.numberOrNull("maximum_age"),
                new Cost(row.text("cost"), row.flag("free_of_charge")),
                row.text("waiting_time"));
    }

    private static LocalKnowledge knowledge(Row row) {
        return new LocalKnowledge(
                TakesReferrals.of(row.flagOrNull("takes_referrals")),
                row.text("capacity"),
                row.text("local_notes"),
                row.flag("hidden"),
                row.text("referral_email"),
                row.dateOrNull("checked_on"),
                row.number("local_version"));
    }

    /// A service by name.
    public record Named(ServiceId id, String name, String organisation) {}
}
