package org.kith.schemes;

import java.util.stream.Collectors;
import org.kith.access.SchemeId;
import org.kith.evaluation.instrument.InstrumentId;
import org.kith.tenancy.Coded;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.Row;
import org.springframework.stereotype.Repository;

/// The lists of a scheme, each in a table of its own, and how a row becomes a scheme.
@Repository
class SchemeParts {

    private final PlaceSql sql;

    SchemeParts(PlaceSql sql) {
        this.sql = sql;
    }

    void replace(SchemeId scheme, SchemeSettings settings) {
        sql.of("delete from scheme_front_doors where tenant_id = :tenant and scheme_id = :scheme")
                .with("scheme", scheme)
                .run();
        sql.of("""
                insert into scheme_front_doors (tenant_id, scheme_id, door)
                select :tenant, :scheme, door from unnest(:doors::text[]) as door
                """).with("scheme", scheme).with("doors", settings.frontDoors()).run();
        replaceCatchment(scheme, settings.catchment());
        sql.of("delete from scheme_measures where tenant_id = :tenant and scheme_id = :scheme")
                .with("scheme", scheme)
                .run();
        settings.plannedMeasures().forEach(planned -> add(scheme, planned));
    }

    private void replaceCatchment(SchemeId scheme, Catchment catchment) {
        sql.of("delete from scheme_areas where tenant_id = :tenant and scheme_id = :scheme")
                .with("scheme", scheme)
                .run();
        sql.of("""
                insert into scheme_areas (tenant_id, scheme_id, postcodes)
                select :tenant, :scheme, area from unnest(:areas::text[]) as area
                """).with("scheme", scheme).with("areas", catchment.areas()).run();
        sql.of("delete from scheme_practices where tenant_id = :tenant and scheme_id = :scheme")
                .with("scheme", scheme)
                .run();
        sql.of("""
                insert into scheme_practices (tenant_id, scheme_id, practice_code)
                select :tenant, :scheme, code from unnest(:practices::text[]) as code
                """)
                .with("scheme", scheme)
                .with("practices", catchment.practices())
                .run();
    }

    private void add(SchemeId scheme, PlannedMeasure planned) {
        sql.of("""
                insert into scheme_measures
                       (tenant_id, scheme_id, instrument, instrument_version, occasion, within_days)
                values (:tenant, :scheme, :instrument, :version, :occasion, :days)
                """)
                .with("scheme", scheme)
                .with("instrument", planned.instrument().key())
                .with("version", planned.instrument().version())
                .with("occasion", planned.occasion())
                .with("days", planned.withinDays())
                .one();
    }

    static Scheme scheme(Row row) {
        var settings = new SchemeSettings(
                row.text("name"),
                row.text("summary"),
                row.text("state").equals("open"),
                row.text("worker_title"),
                new AgeRange(row.number("minimum_age"), row.numberOrNull("maximum_age")),
                row.texts("doors").stream()
                        .map(code -> Coded.of(FrontDoor.class, code))
                        .collect(Collectors.toSet()),
                Catchment.of(row.texts("areas"), row.texts("practices")),
                new SessionPolicy(
                        row.numberOrNull("session_limit"),
                        row.number("first_session_minutes"),
                        row.number("session_minutes")),
                new Pace(
                        row.number("response_days"),
                        row.number("expected_wait_days"),
                        row.number("contact_attempts"),
                        row.number("reopen_days")),
                row.texts("measures").stream().map(SchemeParts::planned).toList(),
                row.text("elsewhere"));
        return new Scheme(row.id("id", SchemeId::new), settings, row.number("version"));
    }

    /// Neither a key, a version nor a code holds a blank.
    private static PlannedMeasure planned(String words) {
        var parts = words.split(" ", -1);
        return new PlannedMeasure(
                new InstrumentId(parts[0], parts[1]), Coded.of(Occasion.class, parts[2]), Integer.parseInt(parts[3]));
    }
}
