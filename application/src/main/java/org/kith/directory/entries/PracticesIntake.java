package org.kith.directory.entries;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.tenancy.SharedSql;
import org.springframework.stereotype.Component;

/// Takes in GP practices: the national register (`epraccur`), or a list with the columns code, name, address, postcode
/// and phone.
@Component
class PracticesIntake {

    static final int REGISTER_COLUMNS = 27;

    private static final Pattern CODE = Pattern.compile("[A-Z]([0-9]{5}|[A-Z]{2}[0-9]{3})");
    private static final String GP_PRACTICE = "4";
    private static final String ACTIVE = "A";
    private static final int ROWS = 2_000;

    private final SharedSql sql;

    PracticesIntake(SharedSql sql) {
        this.sql = sql;
    }

    /// Whether a table without header is the register.
    static boolean isRegister(TextTable table) {
        return table.firstRow().size() == REGISTER_COLUMNS
                && CODE.matcher(table.firstRow().getFirst().toUpperCase(java.util.Locale.ROOT))
                        .matches();
    }

    static boolean isList(TextTable table) {
        return table.firstRow().containsAll(List.of("code", "name", "address", "postcode"));
    }

    void take(TextTable table, Tally tally) {
        var batch = new Batch<Entry>(ROWS, practices -> store(practices, tally));
        if (isRegister(table)) {
            table.bareRows(row -> registered(row, tally, batch));
        } else {
            table.rows(row -> listed(row, tally, batch));
        }
        batch.finish();
    }

    private static void registered(TableRow row, Tally tally, Batch<Entry> batch) {
        tally.entry();
        if (!row.text(25).equals(GP_PRACTICE)) {
            tally.skippedBecause("The register says they are something else than a GP practice");
            return;
        }
        batch.accept(new Entry(
                row.text(0),
                Capitals.lowered(row.text(1)),
                address(row.text(4), row.text(5), row.text(6), row.text(7), row.text(8)),
                row.text(9),
                row.text(17),
                row.text(14),
                row.text(12).equals(ACTIVE),
                row.date(10),
                row.date(11)));
    }

    private static void listed(TableRow row, Tally tally, Batch<Entry> batch) {
        tally.entry();
        if (row.text("code").isEmpty() || row.text("name").isEmpty()) {
            tally.skippedBecause("They lack a code or a name");
            return;
        }
        batch.accept(new Entry(
                row.text("code"),
                row.text("name"),
                row.text("address"),
                row.text("postcode"),
                row.text("phone"),
                "",
                true,
                null,
                null));
    }

    private static String address(String... lines) {
        return Arrays.stream(lines)
                .filter(Predicate.not(String::isEmpty))
                .map(Capitals::lowered)
                .collect(Collectors.joining(", "));
    }

    private void store(List<Entry> practices, Tally tally) {
        var changed = sql.of("""
                with kept as (
                    insert into practices as p
                           (code, name, address, postcode, phone, commissioner, active, opened_on, closed_on)
                    select distinct on (code)
                           code, name, address, postcode, phone, commissioner, active, opened_on, closed_on
                      from json_to_recordset(:rows::json) as r (code text, name text, address text, postcode text,
                           phone text, commissioner text, active boolean, opened_on date, closed_on date)
                    on conflict (code) do update
                       set name = excluded.name, address = excluded.address, postcode = excluded.postcode,
                           phone = excluded.phone, commissioner = excluded.commissioner, active = excluded.active,
                           opened_on = excluded.opened_on, closed_on = excluded.closed_on
                     where (p.name, p.address, p.postcode, p.phone, p.commissioner, p.active, p.opened_on, p.closed_on)
                           is distinct from
                           (excluded.name, excluded.address, excluded.postcode, excluded.phone, excluded.commissioner,
                            excluded.active, excluded.opened_on, excluded.closed_on)
                    returning xmax = 0 as added)
                select count(*) filter (where added) as added, count(*) filter (where not added) as changed from kept
                """).with("rows", RowsAsJson.of(practices)).single(Changes::of);
        tally.stored(practices.size(), changed.added(), changed.changed());
    }

    /// A practice as a file describes it.
    record Entry(
            String code,
            String name,
            String address,
            String postcode,
            String phone,
            String commissioner,
            boolean active,
            @Nullable LocalDate openedOn,
            @Nullable LocalDate closedOn) {}
}
