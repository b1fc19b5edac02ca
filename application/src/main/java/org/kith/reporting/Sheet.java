package org.kith.reporting;

import java.util.ArrayList;
import java.util.List;
import org.kith.design.Table;
import org.kith.design.Table.Column;
import org.kith.design.Written;

/// A table of figures, from which both the page and the file are written, so that they cannot differ.
///
/// @param caption what is counted, of whom and when
public record Sheet(Defined defined, String caption, List<String> columns, List<List<Cell>> rows) {

    public Sheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// The last cell of the row that begins with some words.
    public Cell last(String first) {
        return rows.stream()
                .filter(row -> row.getFirst().shown().equals(first))
                .findFirst()
                .orElseThrow()
                .getLast();
    }

    /// What stands in a cell.
    public sealed interface Cell {

        static Cell of(String words) {
            return new Words(words);
        }

        static Cell of(long count) {
            return new Quantity(count, 0);
        }

        static Cell of(double number, int decimals) {
            return Double.isFinite(number) ? new Quantity(number, decimals) : new Words("–");
        }

        String shown();
    }

    /// Words, possibly of people's own making.
    public record Words(String shown) implements Cell {}

    /// A number.
    public record Quantity(double value, int decimals) implements Cell {

        @Override
        public String shown() {
            return Written.number(value, decimals);
        }
    }

    /// As a page shows it. A column is numeric when it holds a number anywhere.
    public Table table() {
        var shown = new ArrayList<Column>();
        for (int at = 0; at < columns.size(); at++) {
            int column = at;
            var numeric = at > 0 && rows.stream().anyMatch(row -> row.get(column) instanceof Quantity);
            shown.add(numeric ? Column.numeric(columns.get(at)) : Column.of(columns.get(at)));
        }
        return Table.ofText(
                caption,
                shown,
                rows.stream().map(row -> row.stream().map(Cell::shown).toList()).toList());
    }
}
