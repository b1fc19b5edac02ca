package org.kith.directory.entries;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.tenancy.SharedSql;
import org.springframework.stereotype.Component;

/// Takes in postcodes with their small area and, where the file has them, ward and position.
@Component
class PostcodesIntake {

    private static final Pattern POSTCODE = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2}");
    private static final String[] POSTCODE_COLUMNS = {"postcode", "pcds", "pcd"};
    private static final String[] AREA_COLUMNS = {"lsoa_code", "lsoa21_code", "lsoa21cd", "lsoa21", "lsoa", "lsoa11"};
    private static final int ROWS = 4_000;

    private final SharedSql sql;

    PostcodesIntake(SharedSql sql) {
        this.sql = sql;
    }

    static boolean recognises(TextTable table) {
        return java.util.Arrays.stream(POSTCODE_COLUMNS).anyMatch(table::names)
                && java.util.Arrays.stream(AREA_COLUMNS).anyMatch(table::names);
    }

    void take(TextTable table, Tally tally) {
        var batch = new Batch<Entry>(ROWS, postcodes -> store(postcodes, tally));
        table.rows(row -> {
            tally.entry();
            var entry = entry(row);
            if (!POSTCODE.matcher(entry.postcode()).matches()) {
                tally.skippedBecause("They have no complete postcode");
            } else if (entry.smallArea().isEmpty()) {
                tally.skippedBecause("They name no small area");
            } else {
                batch.accept(entry);
            }
        });
        batch.finish();
        placeServices();
    }

    private static Entry entry(TableRow row) {
        var decile = row.number("imd_decile");
        if (decile != null && (decile < 1 || decile > 10)) {
            throw new BrokenFile("Row %,d has a decile that is not from 1 to 10".formatted(row.number()));
        }
        return new Entry(
                row.text(POSTCODE_COLUMNS).replace(" ", "").toUpperCase(Locale.ROOT),
                row.text(AREA_COLUMNS),
                row.text("ward_name", "ward", "area"),
                row.text("lsoa_name", "area"),
                row.text("la_name", "part"),
                decile,
                row.decimal("latitude", "lat"),
                row.decimal("longitude", "long", "lon"));
    }

    private void store(List<Entry> postcodes, Tally tally) {
        var rows = RowsAsJson.of(postcodes);
        nameUnknownAreas(rows);
        // A file without positions knows postcodes less well than one with them, so it fills gaps and changes nothing.
        var changed = sql.of("""
                with kept as (
                    insert into postcodes as p (postcode, small_area, ward, latitude, longitude)
                    select distinct on (postcode) postcode, small_area, ward, latitude, longitude
                      from json_to_recordset(:rows::json) as r (postcode text, small_area text, ward text,
                           latitude double precision, longitude double precision)
                    on conflict (postcode) do update
                       set small_area = excluded.small_area, latitude = excluded.latitude,
                           longitude = excluded.longitude,
                           ward = case when excluded.ward = '' then p.ward else excluded.ward end
                     where (excluded.latitude is not null or p.latitude is null)
                       and ((p.small_area, p.latitude, p.longitude)
                            is distinct from (excluded.small_area, excluded.latitude, excluded.longitude)
                            or excluded.ward not in ('', p.ward))
                    returning xmax = 0 as added)
                select count(*) filter (where added) as added, count(*) filter (where not added) as changed from kept
                """).with("rows", rows).single(Changes::of);
        tally.stored(postcodes.size(), changed.added(), changed.changed());
    }

    /// A list of postcodes may say how deprived its areas are; the national table, once imported, knows better.
    private void nameUnknownAreas(String rows) {
        sql.of("""
                insert into small_areas (code, name, imd_decile, imd_year, district, board)
                select distinct on (small_area) small_area, area_name, imd_decile, 2025, district, ''
                  from json_to_recordset(:rows::json)
                       as r (small_area text, area_name text, imd_decile int, district text)
                 where imd_decile is not null
                on conflict (code) do nothing
                """).with("rows", rows).run();
    }

    /// Services that name only a postcode can be placed once the postcode is known.
    void placeServices() {
        sql.of("""
                update service_locations l set latitude = p.latitude, longitude = p.longitude
                  from postcodes p
                 where l.latitude is null and p.latitude is not null
                   and p.postcode = replace(upper(l.postcode), ' ', '')
                """).run();
    }

    /// A postcode as a file describes it.
    record Entry(
            String postcode,
            String smallArea,
            String ward,
            String areaName,
            String district,
            @Nullable Integer imdDecile,
            @Nullable Double latitude,
            @Nullable Double longitude) {}
}
