package org.kith.evaluation.describe.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/// What somebody can work out about the hidden cells of a table from all that is shown.
///
/// Hidden counts are not negative and rows and columns add up; the least and greatest value that a hidden cell can
/// then have is a linear programme. Its answers are whole, because the equations of a two-way table are totally
/// unimodular.
public final class Attack {

    private final CountTable table;
    private final HiddenCells hidden;

    private Attack(CountTable table, HiddenCells hidden) {
        this.table = table;
        this.hidden = hidden;
    }

    static Attack on(CountTable table, HiddenCells hidden) {
        return new Attack(table, hidden);
    }

    /// What the attacker knows of one hidden cell.
    public record Bounds(int row, int column, long least, long greatest) {

        /// The count is found out.
        public boolean pinned() {
            return least == greatest;
        }

        public long width() {
            return greatest - least;
        }
    }

    /// The bounds of every hidden cell, row by row.
    public List<Bounds> bounds() {
        List<Bounds> bounds = new ArrayList<>();
        for (int r = 0; r < table.height(); r++) {
            for (int c = 0; c < table.width(); c++) {
                if (hidden.contains(r, c)) {
                    bounds.add(bounds(r, c));
                }
            }
        }
        return List.copyOf(bounds);
    }

    Bounds bounds(int row, int column) {
        return new Bounds(row, column, extreme(row, column, true), extreme(row, column, false));
    }

    private long extreme(int row, int column, boolean least) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Variable[][] value = new Variable[table.height()][table.width()];
        for (int r = 0; r < table.height(); r++) {
            for (int c = 0; c < table.width(); c++) {
                value[r][c] = model.newVariable("x" + r + "," + c);
                if (hidden.contains(r, c)) {
                    value[r][c].lower(0).upper(table.total());
                } else {
                    value[r][c].level(table.count(r, c));
                }
            }
        }
        addUp(model, value, "x");
        value[row][column].weight(1);
        Optimisation.Result result = least ? model.minimise() : model.maximise();
        if (!result.getState().isFeasible()) {
            throw new IllegalStateException("a table satisfies its own equations: " + result.getState());
        }
        return Math.round(result.getValue());
    }

    /// Every row's cells less its total, and every column's, are nought.
    static void addUp(ExpressionsBasedModel model, Variable[][] value, String name) {
        int height = value.length;
        int width = value[0].length;
        for (int r = 0; r < height; r++) {
            Expression row = model.newExpression(name + " row " + r).level(0);
            for (int c = 0; c < width; c++) {
                row.set(value[r][c], c < width - 1 ? 1 : -1);
            }
        }
        for (int c = 0; c < width; c++) {
            Expression column = model.newExpression(name + " column " + c).level(0);
            for (int r = 0; r < height; r++) {
                column.set(value[r][c], r < height - 1 ? 1 : -1);
            }
        }
    }
}
