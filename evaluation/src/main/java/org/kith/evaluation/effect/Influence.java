package org.kith.evaluation.effect;

import java.util.List;

/// An estimate and each unit's share in it.
final class Influence {

    /// The mean of something over units.
    private final double estimate;

    /// `ψ`, whose mean is nought.
    private final double[] each;

    Influence(double estimate, double[] each) {
        this.estimate = estimate;
        this.each = each;
    }

    double estimate() {
        return estimate;
    }

    double[] each() {
        return each;
    }

    static Influence of(StaggeredEffects.Cell cell) {
        return new Influence(cell.estimate(), cell.influence());
    }

    /// The mean of several.
    static Influence mean(List<Influence> several) {
        double[] each = new double[several.getFirst().each().length];
        double estimate = 0;
        for (Influence one : several) {
            estimate += one.estimate() / several.size();
            for (int i = 0; i < each.length; i++) {
                each[i] += one.each()[i] / several.size();
            }
        }
        return new Influence(estimate, each);
    }

    /// Cells weighed by the shares of their groups, which are estimated themselves: a unit that happens to be of a
    /// group moves that group's weight.
    ///
    /// @param begins in which group each unit is
    static Influence weighed(List<StaggeredEffects.Cell> cells, int[] begins) {
        double sum = cells.stream().mapToDouble(StaggeredEffects.Cell::share).sum();
        double estimate = cells.stream()
                .mapToDouble(cell -> cell.share() / sum * cell.estimate())
                .sum();
        double[] each = new double[begins.length];
        for (int i = 0; i < each.length; i++) {
            for (StaggeredEffects.Cell cell : cells) {
                double extra = (begins[i] == cell.group() ? 1 : 0) - cell.share();
                each[i] += (cell.share() * cell.influence()[i] + extra * (cell.estimate() - estimate)) / sum;
            }
        }
        return new Influence(estimate, each);
    }

    double standardError() {
        double squares = 0;
        for (double one : each) {
            squares += one * one;
        }
        return Math.sqrt(squares) / each.length;
    }

    double covariance(Influence other) {
        double products = 0;
        for (int i = 0; i < each.length; i++) {
            products += each[i] * other.each[i];
        }
        return products / each.length / each.length;
    }
}
