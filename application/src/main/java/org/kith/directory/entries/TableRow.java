package org.kith.directory.entries;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/// One row of a [TextTable]. A cell that is not what its column promises breaks the file.
final class TableRow {

    private final CSVRecord cells;

    TableRow(CSVRecord cells) {
        this.cells = cells;
    }

    long number() {
        return cells.getRecordNumber();
    }

    /// A cell by the place of its column, counted from 0.
    String text(int column) {
        return CleanText.line(cells.get(column));
    }

    /// The cell under the first of these column names that the table has; empty where it has none of them.
    String text(String... columns) {
        for (var column : columns) {
            if (cells.isMapped(column)) {
                return CleanText.line(cells.get(column));
            }
        }
        return "";
    }

    @Nullable Integer number(String... columns) {
        var text = text(columns);
        try {
            return text.isEmpty() ? null : Integer.valueOf(text);
        } catch (NumberFormatException wrong) {
            throw broken(text, "a whole number");
        }
    }

    @Nullable Double decimal(String... columns) {
        var text = text(columns);
        try {
            var number = text.isEmpty() ? null : Double.valueOf(text);
            if (number != null && !Double.isFinite(number)) {
                throw broken(text, "a number");
            }
            return number;
        } catch (NumberFormatException wrong) {
            throw broken(text, "a number");
        }
    }

    /// A date as the register writes it: 20230401.
    @Nullable LocalDate date(int column) {
        var text = text(column);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeParseException wrong) {
            throw broken(text, "a date");
        }
    }

    private BrokenFile broken(String text, String what) {
        return new BrokenFile(
                "Row %,d has \"%s\" where %s should be".formatted(number(), CleanText.cut(text, 40), what));
    }
}
