package org.kith.evaluation.describe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Result;
import org.kith.evaluation.report.Row;

/// A series over time with the limits within which it varies by itself; made by [ControlCharts].
///
/// @param values in order of time
/// @param limits for each value
/// @param signals where it varies by more, in order of rule and time
public record ControlChart(List<Double> values, List<Limits> limits, List<Signal> signals) implements Result {

    public ControlChart {
        values = List.copyOf(values);
        limits = List.copyOf(limits);
        signals = List.copyOf(signals);
    }

    /// Centre and limits at one point.
    public record Limits(double centre, double lower, double upper) {}

    /// A rule that a stretch of points breaks; points are counted from 1.
    public record Signal(Rule rule, int from, int to, boolean above) {}

    /// The four rules of the NHS.
    public enum Rule {
        OUTSIDE("a point beyond the limits"),
        SHIFT("seven or more points in a row on one side of the centre"),
        TREND("six or more points in a row all rising or all falling"),
        NEAR_LIMIT("two of three points in a row close to one limit");

        private final String words;

        Rule(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    static ControlChart of(double[] values, List<Limits> limits) {
        List<Signal> signals = new ArrayList<>();
        outside(values, limits, signals);
        shifts(values, limits, signals);
        trends(values, signals);
        nearLimit(values, limits, signals);
        return new ControlChart(Arrays.stream(values).boxed().toList(), limits, signals);
    }

    private static void outside(double[] values, List<Limits> limits, List<Signal> signals) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] > limits.get(i).upper() || values[i] < limits.get(i).lower()) {
                signals.add(new Signal(
                        Rule.OUTSIDE, i + 1, i + 1, values[i] > limits.get(i).upper()));
            }
        }
    }

    /// A point on the centre line ends a run; so does a new centre.
    private static void shifts(double[] values, List<Limits> limits, List<Signal> signals) {
        double[] sides = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            sides[i] = Math.signum(values[i] - limits.get(i).centre());
        }
        int from = 0;
        for (int i = 1; i <= sides.length; i++) {
            boolean goesOn = i < sides.length
                    && sides[i] == sides[from]
                    && limits.get(i).centre() == limits.get(from).centre();
            if (!goesOn) {
                if (i - from >= 7 && sides[from] != 0) {
                    signals.add(new Signal(Rule.SHIFT, from + 1, i, sides[from] > 0));
                }
                from = i;
            }
        }
    }

    private static void trends(double[] values, List<Signal> signals) {
        int from = 0;
        for (int i = 1; i <= values.length; i++) {
            boolean goesOn = i < values.length
                    && values[i] != values[i - 1]
                    && (i == from + 1 || values[i] > values[i - 1] == values[i - 1] > values[i - 2]);
            if (!goesOn) {
                if (i - from >= 6) {
                    signals.add(new Signal(Rule.TREND, from + 1, i, values[i - 1] > values[from]));
                }
                boolean turned = i < values.length && values[i] != values[i - 1];
                from = turned ? i - 1 : i;
            }
        }
    }

    /// Close means in the outer third between centre and limit, not beyond the limit.
    private static void nearLimit(double[] values, List<Limits> limits, List<Signal> signals) {
        for (int i = 0; i + 2 < values.length; i++) {
            for (int side = 1; side >= -1; side -= 2) {
                int near = 0;
                for (int j = i; j < i + 3; j++) {
                    near += near(values[j], limits.get(j), side) ? 1 : 0;
                }
                if (near >= 2) {
                    signals.add(new Signal(Rule.NEAR_LIMIT, i + 1, i + 3, side > 0));
                }
            }
        }
    }

    private static boolean near(double value, Limits limits, int side) {
        double limit = side > 0 ? limits.upper() : limits.lower();
        double third = limits.centre() + (limit - limits.centre()) * 2 / 3;
        return side > 0 ? value > third && value <= limit : value < third && value >= limit;
    }

    public List<Signal> signals(Rule rule) {
        return signals.stream().filter(signal -> signal.rule() == rule).toList();
    }

    @Override
    public String sentence() {
        return signals.isEmpty()
                ? "Over " + values.size() + " points the series varies only as it does by itself."
                : "Over " + values.size() + " points the series changed more than it does by itself: "
                        + signals.getFirst().rule().words() + " (point "
                        + signals.getFirst().from() + ").";
    }

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        Limits last = limits.getLast();
        rows.add(Row.of("Points", values.size()));
        rows.add(Row.of("Centre now", last.centre(), Decimals.TWO));
        rows.add(new Row("Limits now", Decimals.TWO.say(last.lower()) + " to " + Decimals.TWO.say(last.upper())));
        signals.forEach(signal -> rows.add(new Row(
                signal.from() == signal.to()
                        ? "Point " + signal.from()
                        : "Points " + signal.from() + " to " + signal.to(),
                signal.rule().words())));
        return List.copyOf(rows);
    }
}
