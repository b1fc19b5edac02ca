package org.kith.evaluation.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// A table of comma-separated values without line breaks inside them; an empty number is `NaN`.
public record Csv(List<String> header, List<List<String>> rows) {

    static Csv of(List<String> lines) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            rows.add(cells(line));
        }
        return new Csv(cells(lines.getFirst()), rows);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    public String[] words(String column) {
        int at = header.indexOf(column);
        if (at < 0) {
            throw new IllegalArgumentException("no column " + column + " in " + header);
        }
        return rows.stream().map(row -> row.get(at)).toArray(String[]::new);
    }

    public double[] numbers(String column) {
        int at = header.indexOf(column);
        if (at < 0) {
            throw new IllegalArgumentException("no column " + column + " in " + header);
        }
        return rows.stream().mapToDouble(row -> number(row.get(at))).toArray();
    }

    private static double number(String cell) {
        return cell.isBlank() || cell.equals("NA") || cell.equals("*") ? Double.NaN : Double.parseDouble(cell);
    }

    /// The rows for which a column's value is as wanted.
    public Csv where(String column, Predicate<String> wanted) {
        int at = header.indexOf(column);
        return new Csv(
                header, rows.stream().filter(row -> wanted.test(row.get(at))).toList());
    }
}
