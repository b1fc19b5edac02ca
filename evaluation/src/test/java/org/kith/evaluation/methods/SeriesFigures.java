package org.kith.evaluation.methods;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.kith.evaluation.describe.ControlChart;
import org.kith.evaluation.describe.Funnel;
import org.kith.evaluation.describe.Survival;
import org.kith.evaluation.methods.Drawing.Anchor;
import org.kith.evaluation.methods.Drawing.Ink;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Interval;

/// Figures of the pages on waits, funnels, series and intervals.
final class SeriesFigures {

    private static final Pattern COVERAGE =
            Pattern.compile("^\\| ([^|]+) \\| ([^|]+) \\| \\d+ \\| ([0-9.]+)% \\|", Pattern.MULTILINE);

    private SeriesFigures() {}

    static Drawing waits() {
        Survival curve = Worked.waits().found().orElseThrow();
        Drawing drawing = Drawing.of(290, 48, 0, 36, 0, 100);
        List<Double> steps = new ArrayList<>();
        List<Double> low = new ArrayList<>();
        List<Double> band = new ArrayList<>();
        for (double week = 0; week < 35; week++) {
            Interval interval = curve.intervalAfter(week, 0.95);
            double share = 100 * curve.shareAfter(week);
            steps.addAll(List.of(week, share, week + 1, share));
            band.addAll(List.of(week, 100 * interval.high(), week + 1, 100 * interval.high()));
            low.addAll(0, List.of(week + 1, 100 * interval.low(), week, 100 * interval.low()));
        }
        band.addAll(low);
        drawing.area(Ink.SOFT, points(band)).line(Ink.MAIN, points(steps));
        double median = curve.median().orElseThrow();
        drawing.dashed(Ink.QUIET, 0, 50, median, 50, median, 0);
        drawing.note(median, 6, 6, 0, Anchor.START, "median " + Decimals.NONE.say(median) + " weeks");
        return drawing.axisAcross("weeks", 0, 10, 20, 30).axisUp("", 0, 25, 50, 75, 100);
    }

    static Drawing funnel() {
        Funnel funnel = Worked.funnel().found().orElseThrow();
        Drawing drawing = Drawing.of(300, 48, 0, 600, 2, 27);
        double each = funnel.placed().getFirst().unit().standardError() * Math.sqrt(48);
        limits(drawing, funnel.target(), each, 3.09, Ink.OTHER);
        limits(drawing, funnel.target(), each, 1.96, Ink.QUIET);
        drawing.line(Ink.QUIET, 0, funnel.target(), 600, funnel.target());
        for (Funnel.Placed placed : funnel.placed()) {
            Funnel.Unit unit = placed.unit();
            boolean within = placed.flag() == Funnel.Flag.WITHIN;
            drawing.dot((double) unit.n(), unit.value(), 5, within ? Ink.MAIN : Ink.OTHER);
            drawing.note((double) unit.n(), unit.value(), 9, 0, Anchor.START, unit.name());
        }
        return drawing.axisAcross("people measured twice; inner limits 95%, outer 99.8%", 0, 200, 400, 600)
                .axisUp("adjusted gain", 5, 10, 15, 20, 25);
    }

    private static void limits(Drawing drawing, double target, double each, double z, Ink ink) {
        for (int side = -1; side <= 1; side += 2) {
            int way = side;
            drawing.dashed(
                    ink,
                    IntStream.rangeClosed(2, 30)
                            .filter(n -> Math.abs(z * each / Math.sqrt(20.0 * n)) < 12.3)
                            .boxed()
                            .flatMapToDouble(
                                    n -> DoubleStream.of(20.0 * n, target + way * z * each / Math.sqrt(20.0 * n)))
                            .toArray());
        }
    }

    static Drawing controlCharts() {
        ControlChart chart = Worked.controlCharts().since1899().found().orElseThrow();
        Drawing drawing = Drawing.of(290, 56, 1870, 1912, 400, 1500);
        List<Double> way = new ArrayList<>();
        List<Double> centre = new ArrayList<>();
        List<Double> band = new ArrayList<>();
        List<Double> low = new ArrayList<>();
        for (int i = 0; i < chart.values().size(); i++) {
            ControlChart.Limits limits = chart.limits().get(i);
            double year = 1871.0 + i;
            way.addAll(List.of(year, chart.values().get(i)));
            centre.addAll(List.of(year - 0.5, limits.centre(), year + 0.5, limits.centre()));
            band.addAll(List.of(year - 0.5, limits.upper(), year + 0.5, limits.upper()));
            low.addAll(0, List.of(year + 0.5, limits.lower(), year - 0.5, limits.lower()));
        }
        band.addAll(low);
        drawing.area(Ink.SOFT, points(band)).line(Ink.QUIET, points(centre)).line(Ink.MAIN, points(way));
        for (int i = 0; i < chart.values().size(); i++) {
            drawing.dot(1871.0 + i, chart.values().get(i), 3.5, Ink.MAIN);
        }
        drawing.note(1899, 1400, 0, 0, Anchor.START, "new limits from 1899");
        return drawing.axisAcross("year", 1870, 1880, 1890, 1900, 1910).axisUp("", 500, 750, 1000, 1250);
    }

    private static double[] points(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /// From the rows of the page itself, which the long test holds against what it measures.
    static Drawing validation() {
        List<MatchResult> rows =
                COVERAGE.matcher(MethodPage.of("validation").text()).results().toList();
        Drawing drawing = Drawing.wide(860, 24 * rows.size() + 80, 590, 60, 101, 0, rows.size() + 0.5);
        drawing.box(93.5, 0, 96.5, rows.size() + 0.5, Ink.SOFT);
        for (int i = 0; i < rows.size(); i++) {
            double held = Double.parseDouble(rows.get(i).group(3));
            double y = rows.size() - i - 0.25;
            drawing.row(y, rows.get(i).group(1) + ": " + rows.get(i).group(2));
            if (held < 60) {
                drawing.note(60, y, 2, 0, Anchor.START, "← " + Decimals.ONE.say(held));
            } else {
                drawing.dot(held, y, 4.5, held >= 93.5 && held <= 96.5 ? Ink.MAIN : Ink.OTHER);
            }
        }
        return drawing.axisAcross("held the truth, %", 60, 80, 100);
    }
}
