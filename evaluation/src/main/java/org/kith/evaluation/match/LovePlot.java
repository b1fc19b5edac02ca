package org.kith.evaluation.match;

import java.util.Comparator;
import java.util.List;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Result;
import org.kith.evaluation.report.Row;

/// Each variable's standardised difference before and after, the greatest before at the top, ready to be drawn as
/// two dots a line with bounds at 0.1 to both sides; named after Thomas Love. Variables in which nobody varies
/// are left out.
///
/// @param lines from the top
public record LovePlot(List<Line> lines) implements Result {

    /// Where the bounds are drawn.
    public static final double BOUND = 0.1;

    /// One variable's line.
    public record Line(String variable, double before, double after) {

        /// Whether the dot of afterwards lies within the bounds.
        public boolean within() {
            return Math.abs(after) < BOUND;
        }
    }

    public LovePlot {
        lines = List.copyOf(lines);
    }

    public static LovePlot of(Balance balance) {
        return new LovePlot(balance.variables().stream()
                .filter(variable -> Double.isFinite(variable.before()) && Double.isFinite(variable.after()))
                .map(variable -> new Line(variable.name(), variable.before(), variable.after()))
                .sorted(Comparator.comparingDouble((Line line) -> -Math.abs(line.before())))
                .toList());
    }

    /// How far the dots lie from nought, before or after.
    public double furthest() {
        return lines.stream()
                .mapToDouble(line -> Math.max(Math.abs(line.before()), Math.abs(line.after())))
                .max()
                .orElse(0);
    }

    @Override
    public String sentence() {
        long apart =
                lines.stream().filter(line -> Math.abs(line.before()) >= BOUND).count();
        long left = lines.stream().filter(line -> !line.within()).count();
        return "As people came, " + apart + " of " + lines.size() + " variables differed by 0.1 or more; now " + left
                + (left == 1 ? " does." : " do.");
    }

    @Override
    public List<Row> rows() {
        return lines.stream()
                .map(line -> new Row(
                        line.variable(),
                        Decimals.TWO.saySigned(line.before()) + " before, " + Decimals.TWO.saySigned(line.after())
                                + " after"))
                .toList();
    }
}
