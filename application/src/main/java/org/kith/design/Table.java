package org.kith.design;

import gg.jte.Content;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table: its caption says what is counted, of whom and when; on a phone each row becomes a card.
public record Table(@Nullable String caption, Size captionSize, List<Column> columns, List<List<Cell>> rows) {

    private static final int LONG = 12;

    /// Whether it is better folded away until somebody wants to read it.
    public boolean isLong() {
        return rows.size() > LONG;
    }

    /// A column heading; a numeric column is set flush right.
    public record Column(String text, boolean numeric) {

        public static Column of(String text) {
            return new Column(text, false);
        }

        public static Column numeric(String text) {
            return new Column(text, true);
        }
    }

    /// What stands in a cell.
    public record Cell(Content content) {

        public static Cell of(String text) {
            return new Cell(Texts.plain(text));
        }

        public static Cell of(Content content) {
            return new Cell(content);
        }
    }

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (var row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "A row of %d cells under %d columns".formatted(row.size(), columns.size()));
            }
        }
    }

    public static Table of(@Nullable String caption, List<Column> columns, List<List<Cell>> rows) {
        return new Table(caption, Size.M, columns, rows);
    }

    /// A table of words only.
    public static Table ofText(@Nullable String caption, List<Column> columns, List<List<String>> rows) {
        return of(
                caption,
                columns,
                rows.stream().map(row -> row.stream().map(Cell::of).toList()).toList());
    }

    public static List<Cell> row(Cell... cells) {
        return Arrays.asList(cells);
    }
}
