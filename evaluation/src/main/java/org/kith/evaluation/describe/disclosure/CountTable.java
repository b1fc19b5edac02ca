package org.kith.evaluation.describe.disclosure;

import java.util.Arrays;
import java.util.List;

/// Counts of people by two things, with the totals of rows and columns and of all.
///
/// The totals are cells like the others: the last row, the last column and the corner. A table needs two rows and two
/// columns; with fewer it is a breakdown ([Suppression#breakdown]).
public final class CountTable {

    private final List<String> rowLabels;
    private final List<String> columnLabels;
    private final long[][] cells;

    private CountTable(List<String> rowLabels, List<String> columnLabels, long[][] cells) {
        this.rowLabels = List.copyOf(rowLabels);
        this.columnLabels = List.copyOf(columnLabels);
        this.cells = cells;
    }

    /// A table of inner counts, row by row; the totals are added here.
    public static CountTable of(List<String> rowLabels, List<String> columnLabels, long[]... inner) {
        int rows = rowLabels.size();
        int columns = columnLabels.size();
        if (rows < 2 || columns < 2 || inner.length != rows) {
            throw new IllegalArgumentException("a table has two rows and two columns or more, each with its label");
        }
        long[][] cells = new long[rows + 1][columns + 1];
        for (int r = 0; r < rows; r++) {
            if (inner[r].length != columns || Arrays.stream(inner[r]).anyMatch(count -> count < 0)) {
                throw new IllegalArgumentException("every row has a count of at least 0 for every column");
            }
            for (int c = 0; c < columns; c++) {
                cells[r][c] = inner[r][c];
                cells[r][columns] += inner[r][c];
                cells[rows][c] += inner[r][c];
                cells[rows][columns] += inner[r][c];
            }
        }
        return new CountTable(rowLabels, columnLabels, cells);
    }

    public List<String> rowLabels() {
        return rowLabels;
    }

    public List<String> columnLabels() {
        return columnLabels;
    }

    /// Rows with the total's.
    int height() {
        return cells.length;
    }

    /// Columns with the total's.
    int width() {
        return cells[0].length;
    }

    long count(int row, int column) {
        return cells[row][column];
    }

    long total() {
        return cells[height() - 1][width() - 1];
    }
}
