package org.kith.evaluation.describe.disclosure;

/// Which cells of a table are hidden, totals included; never the corner.
final class HiddenCells {

    private final boolean[][] hidden;

    HiddenCells(int height, int width) {
        this.hidden = new boolean[height][width];
    }

    boolean contains(int row, int column) {
        return hidden[row][column];
    }

    void add(int row, int column) {
        hidden[row][column] = true;
    }
}
