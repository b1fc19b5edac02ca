package org.kith.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.kith.reporting.Sheet.Cell;

/// Writes a sheet as a file for spreadsheets (RFC 4180).
///
/// Spreadsheets run a cell that begins like a formula. Words that do are given an apostrophe, which spreadsheets
/// read as "this is text"; numbers are written as numbers.
public final class Csv {

    private static final String DANGEROUS = "=+-@\t\r\n";

    private Csv() {}

    public static String of(Sheet sheet) {
        var lines = new StringBuilder();
        lines.append(line(sheet.columns().stream().<Cell>map(Cell::of).toList()));
        sheet.rows().forEach(row -> lines.append(line(row)));
        return lines.toString();
    }

    private static String line(List<Cell> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(Cell cell) {
        return switch (cell) {
            case Sheet.Quantity(double value, int decimals) ->
                BigDecimal.valueOf(value)
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .toPlainString();
            case Sheet.Words(String words) -> quoted(safe(words));
        };
    }

    private static String safe(String words) {
        return !words.isEmpty() && DANGEROUS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }

    private static String quoted(String words) {
        return words.matches("[^\",\r\n]*") ? words : "\"" + words.replace("\"", "\"\"") + "\"";
    }
}
