package org.kith.evaluation.describe.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/// Hides the small counts of a two-way table, and as little else as keeps them hidden.
///
/// Every count below the threshold is hidden, totals too. For each of them in turn, from the smallest, cells are
/// added until an attacker who knows that counts are not negative and that rows and columns add up is left with
/// bounds at least as wide as the threshold. Which cells is a small integer programme: two other tables must exist,
/// alike in all that is shown, whose values of the small cell lie that far apart; the cells in which they differ
/// are hidden, at the least sum of counts. All hidden cells carry the same mark, so that the mark does not tell
/// which are small.
///
/// A table whose grand total is small is hidden whole. Fischer & Salazar (2001), doi:10.1287/mnsc.47.7.1008.9805.
public final class TableSuppression {

    private static final TableSuppression UNDER_FIVE = new TableSuppression(5, false);

    private final int threshold;
    private final boolean zerosShown;

    private TableSuppression(int threshold, boolean zerosShown) {
        this.threshold = threshold;
        this.zerosShown = zerosShown;
    }

    /// Counts under five are hidden, nought included.
    public static TableSuppression underFive() {
        return UNDER_FIVE;
    }

    public TableSuppression withThreshold(int newThreshold) {
        if (newThreshold < 3) {
            throw new IllegalArgumentException("a threshold below 3 hides nothing");
        }
        return new TableSuppression(newThreshold, zerosShown);
    }

    public TableSuppression withZerosShown() {
        return new TableSuppression(threshold, true);
    }

    /// The table as it may be shown.
    public SafeTable apply(CountTable table) {
        if (table.total() < 2L * threshold) {
            return SafeTable.allHidden(table);
        }
        HiddenCells hidden = new HiddenCells(table.height(), table.width());
        List<Cell> small = smallCells(table);
        small.forEach(cell -> hidden.add(cell.row(), cell.column()));
        for (Cell cell : small) {
            Attack.Bounds bounds = Attack.on(table, hidden).bounds(cell.row(), cell.column());
            if (bounds.width() < threshold && !protect(table, hidden, cell)) {
                return SafeTable.allHidden(table);
            }
        }
        return SafeTable.of(table, hidden);
    }

    private record Cell(int row, int column, long count) {}

    private List<Cell> smallCells(CountTable table) {
        List<Cell> small = new ArrayList<>();
        for (int r = 0; r < table.height(); r++) {
            for (int c = 0; c < table.width(); c++) {
                long count = table.count(r, c);
                if (count < threshold && !(zerosShown && count == 0)) {
                    small.add(new Cell(r, c, count));
                }
            }
        }
        small.sort((a, b) -> Long.compare(a.count(), b.count()));
        return small;
    }

    /// Hides the cheapest further cells that protect one; false when none do.
    private boolean protect(CountTable table, HiddenCells hidden, Cell cell) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Variable[][] hide = new Variable[table.height()][table.width()];
        Variable[][] up = new Variable[table.height()][table.width()];
        Variable[][] down = new Variable[table.height()][table.width()];
        for (int r = 0; r < table.height(); r++) {
            for (int c = 0; c < table.width(); c++) {
                hide[r][c] = choice(model, table, hidden, new Cell(r, c, table.count(r, c)));
                up[r][c] = difference(model, table, hide[r][c], new Cell(r, c, table.count(r, c)), "up");
                down[r][c] = difference(model, table, hide[r][c], new Cell(r, c, table.count(r, c)), "down");
            }
        }
        Attack.addUp(model, up, "up");
        Attack.addUp(model, down, "down");
        model.newExpression("apart")
                .lower(threshold)
                .set(up[cell.row()][cell.column()], 1)
                .set(down[cell.row()][cell.column()], -1);
        Optimisation.Result result = model.minimise();
        if (!result.getState().isFeasible()) {
            return false;
        }
        for (int r = 0; r < table.height(); r++) {
            for (int c = 0; c < table.width(); c++) {
                if (hide[r][c].getValue().doubleValue() > 0.5) {
                    hidden.add(r, c);
                }
            }
        }
        return true;
    }

    /// Whether a cell is hidden: free where it already is, never the corner, else at the cost of its count and one.
    private static Variable choice(ExpressionsBasedModel model, CountTable table, HiddenCells hidden, Cell cell) {
        Variable choice =
                model.newVariable("hide " + cell.row() + "," + cell.column()).binary();
        boolean corner = cell.row() == table.height() - 1 && cell.column() == table.width() - 1;
        if (corner) {
            return choice.level(0);
        }
        return hidden.contains(cell.row(), cell.column()) ? choice.level(1) : choice.weight(cell.count() + 1.0);
    }

    /// By how much another table differs here: not below nought, and not at all where the cell is shown.
    private static Variable difference(
            ExpressionsBasedModel model, CountTable table, Variable hide, Cell cell, String name) {
        String full = name + " " + cell.row() + "," + cell.column();
        Variable difference = model.newVariable(full).lower(-cell.count()).upper(table.total());
        model.newExpression(full + " at most").upper(0).set(difference, 1).set(hide, -table.total());
        model.newExpression(full + " at least").lower(0).set(difference, 1).set(hide, cell.count());
        return difference;
    }
}
