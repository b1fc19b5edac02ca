package org.kith.evaluation.describe.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.kith.evaluation.report.Result;
import org.kith.evaluation.report.Row;

/// A two-way table as it may be shown, made by [TableSuppression]. It does not hold the hidden counts.
///
/// @param rowLabels without the total's
/// @param columnLabels without the total's
/// @param cells row by row; the last row and the last column hold the totals
public record SafeTable(List<String> rowLabels, List<String> columnLabels, List<List<SafeCount>> cells)
        implements Result {

    public SafeTable {
        rowLabels = List.copyOf(rowLabels);
        columnLabels = List.copyOf(columnLabels);
        cells = cells.stream().map(List::copyOf).toList();
    }

    static SafeTable of(CountTable table, HiddenCells hidden) {
        List<List<SafeCount>> cells = new ArrayList<>();
        for (int r = 0; r < table.height(); r++) {
            List<SafeCount> row = new ArrayList<>();
            for (int c = 0; c < table.width(); c++) {
                row.add(hidden.contains(r, c) ? new SafeCount.NotShown() : new SafeCount.Shown(table.count(r, c)));
            }
            cells.add(row);
        }
        return new SafeTable(table.rowLabels(), table.columnLabels(), cells);
    }

    static SafeTable allHidden(CountTable table) {
        List<SafeCount> row = Collections.nCopies(table.width(), new SafeCount.NotShown());
        return new SafeTable(table.rowLabels(), table.columnLabels(), Collections.nCopies(table.height(), row));
    }

    public SafeCount cell(int row, int column) {
        return cells.get(row).get(column);
    }

    public SafeCount total() {
        return cells.getLast().getLast();
    }

    public long hidden() {
        return cells.stream()
                .flatMap(List::stream)
                .filter(count -> count.shown().isEmpty())
                .count();
    }

    @Override
    public String sentence() {
        return "A table of " + rowLabels.size() + " by " + columnLabels.size() + ", total " + total().words() + "; "
                + hidden() + " counts are hidden so that nobody can be picked out.";
    }

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int r = 0; r < cells.size(); r++) {
            String label = r < rowLabels.size() ? rowLabels.get(r) : "Total";
            List<String> words = cells.get(r).stream().map(SafeCount::words).toList();
            rows.add(new Row(label, String.join(", ", words)));
        }
        return List.copyOf(rows);
    }
}
