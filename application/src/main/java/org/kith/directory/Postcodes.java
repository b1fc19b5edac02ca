package org.kith.directory;

import java.util.Locale;
import java.util.Optional;
import org.kith.tenancy.SharedSql;
import org.springframework.stereotype.Repository;

/// Where postcodes lie.
@Repository
public class Postcodes {

    private final SharedSql sql;

    Postcodes(SharedSql sql) {
        this.sql = sql;
    }

    /// The position of a postcode, however it was typed.
    public Optional<Position> find(String postcode) {
        return sql.of("""
                select p.small_area, p.ward, a.imd_decile,
                       coalesce(p.latitude, a.latitude) as latitude, coalesce(p.longitude, a.longitude) as longitude
                  from postcodes p left join small_areas a on a.code = p.small_area
                 where p.postcode = :postcode
                """)
                .with("postcode", key(postcode))
                .first(row -> new Position(
                        row.text("small_area"),
                        row.numberOrNull("imd_decile"),
                        row.text("ward"),
                        row.decimalOrNull("latitude"),
                        row.decimalOrNull("longitude")));
    }

    /// A postcode as the lookup keeps it: `m15 4ab` is M154AB.
    static String key(String postcode) {
        return postcode.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }

    /// A pattern for the postcodes that begin as typed; for words without a letter or digit, none.
    static String beginning(String typed) {
        var key = key(typed);
        return key.isEmpty() ? "" : key + "%";
    }
}
