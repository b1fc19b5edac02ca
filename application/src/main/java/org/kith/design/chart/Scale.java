package org.kith.design.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// An axis from a round number to a round number, with a few round ticks between.
record Scale(double from, double to, double step) {

    private static final int STEPS = 4;

    /// An axis that holds every number and, where asked, zero.
    static Scale over(DoubleStream numbers, boolean withZero) {
        var range = numbers.filter(Double::isFinite).summaryStatistics();
        var empty = range.getCount() == 0;
        var low = empty ? 0 : withZero ? Math.min(0, range.getMin()) : range.getMin();
        var high = empty ? 1 : withZero ? Math.max(0, range.getMax()) : range.getMax();
        var step = roundStep((high - low) / STEPS);
        return new Scale(
                Math.floor(low / step) * step,
                Math.max(Math.ceil(high / step), Math.floor(low / step) + 1) * step,
                step);
    }

    private static double roundStep(double rough) {
        if (rough <= 0) {
            return 1;
        }
        var power = Math.pow(10, Math.floor(Math.log10(rough)));
        var digit = rough / power;
        return power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
    }

    /// How far along the axis a number lies, in percent.
    double percent(double number) {
        return 100 * (number - from) / (to - from);
    }

    List<Double> ticks() {
        return IntStream.rangeClosed(0, (int) Math.round((to - from) / step))
                .mapToObj(at -> from + at * step)
                .collect(Collectors.toList());
    }

    /// So many decimals tell the ticks apart.
    int decimals() {
        return Math.max(0, (int) Math.ceil(-Math.log10(step) - 1e-9));
    }
}
