package org.kith.directory.entries;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.tenancy.SharedSql;
import org.springframework.stereotype.Component;

/// Takes in lower-layer super output areas with their rank in the index of multiple deprivation.
@Component
class SmallAreasIntake {

    private static final int ROWS = 2_000;
    private static final int INDEX_OF_2021_AREAS = 2025;
    private static final int INDEX_OF_2011_AREAS = 2019;

    private final SharedSql sql;

    SmallAreasIntake(SharedSql sql) {
        this.sql = sql;
    }

    static boolean recognises(TextTable table) {
        return (table.names("lsoa21_code") || table.names("lsoa11_code"))
                && table.names("imd_rank")
                && table.names("imd_decile");
    }

    void take(TextTable table, Tally tally) {
        int year = table.names("lsoa21_code") ? INDEX_OF_2021_AREAS : INDEX_OF_2011_AREAS;
        var batch = new Batch<Entry>(ROWS, areas -> store(areas, tally));
        table.rows(row -> {
            tally.entry();
            batch.accept(entry(row, year));
        });
        batch.finish();
    }

    private static Entry entry(TableRow row, int year) {
        var rank = row.number("imd_rank");
        var decile = row.number("imd_decile");
        if (rank == null || decile == null || decile < 1 || decile > 10) {
            throw new BrokenFile("Row %,d has no rank, or a decile that is not from 1 to 10".formatted(row.number()));
        }
        var name = row.text("lsoa21_name", "lsoa11_name");
        return new Entry(
                row.text("lsoa21_code", "lsoa11_code"),
                name,
                rank,
                decile,
                year,
                name.replaceFirst(" [0-9]{3}[A-Z]{1,2}$", ""),
                row.text("icb24_name", "board"),
                row.decimal("latitude"),
                row.decimal("longitude"));
    }

    private void store(List<Entry> areas, Tally tally) {
        var changed = sql.of("""
                with kept as (
                    insert into small_areas as a
                           (code, name, imd_rank, imd_decile, imd_year, district, board, latitude, longitude)
                    select distinct on (code)
                           code, name, imd_rank, imd_decile, imd_year, district, board, latitude, longitude
                      from json_to_recordset(:rows::json) as r (code text, name text, imd_rank int, imd_decile int,
                           imd_year int, district text, board text, latitude double precision,
                           longitude double precision)
                    on conflict (code) do update
                       set name = excluded.name, imd_rank = excluded.imd_rank, imd_decile = excluded.imd_decile,
                           imd_year = excluded.imd_year, district = excluded.district, board = excluded.board,
                           latitude = excluded.latitude, longitude = excluded.longitude
                     where (a.name, a.imd_rank, a.imd_decile, a.imd_year, a.district, a.board, a.latitude, a.longitude)
                           is distinct from
                           (excluded.name, excluded.imd_rank, excluded.imd_decile, excluded.imd_year,
                            excluded.district, excluded.board, excluded.latitude, excluded.longitude)
                       and a.imd_year <= excluded.imd_year
                    returning xmax = 0 as added)
                select count(*) filter (where added) as added, count(*) filter (where not added) as changed from kept
                """).with("rows", RowsAsJson.of(areas)).single(Changes::of);
        tally.stored(areas.size(), changed.added(), changed.changed());
    }

    /// A small area as a file describes it.
    record Entry(
            String code,
            String name,
            int imdRank,
            int imdDecile,
            int imdYear,
            String district,
            String board,
            @Nullable Double latitude,
            @Nullable Double longitude) {}
}
