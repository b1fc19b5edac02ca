package org.kith.evaluation.methods;

import java.util.ArrayList;
import java.util.List;
import org.kith.evaluation.effect.Placebo;
import org.kith.evaluation.effect.StaggeredEffects.OfTimeSince;
import org.kith.evaluation.effect.series.InterruptedSeries;
import org.kith.evaluation.methods.Drawing.Anchor;
import org.kith.evaluation.methods.Drawing.Ink;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Interval;

/// Figures of the pages on series, on differences in differences and on placebo runs.
final class InterruptedFigures {

    private InterruptedFigures() {}

    static Drawing interruptedSeries() {
        InterruptedSeries found =
                WorkedSeries.interruptedSeries().found().found().orElseThrow();
        Drawing drawing = Drawing.of(300, 52, 0, 61, 350, 1000);
        List<Double> band = new ArrayList<>();
        List<Double> low = new ArrayList<>();
        List<Double> without = new ArrayList<>();
        List<Double> fitted = new ArrayList<>();
        for (InterruptedSeries.Point point : found.line()) {
            double month = point.period();
            if (month > 37) {
                without.addAll(List.of(month, point.without()));
                band.addAll(List.of(month, point.withoutInterval().high()));
                low.addAll(0, List.of(month, point.withoutInterval().low()));
            }
            fitted.addAll(List.of(month, point.fitted()));
        }
        band.addAll(low);
        drawing.area(Ink.SOFT, points(band)).dashed(Ink.QUIET, points(without));
        drawing.line(Ink.MAIN, points(fitted.subList(0, 74))).line(Ink.MAIN, points(fitted.subList(74, 120)));
        for (InterruptedSeries.Point point : found.line()) {
            drawing.dot(point.period(), point.observed(), 2.5, Ink.OTHER);
        }
        drawing.dashed(Ink.QUIET, 37.5, 350, 37.5, 960);
        drawing.note(37.5, 400, -8, 0, Anchor.END, "the law begins");
        drawing.note(60, 985, 0, 0, Anchor.END, "what would have been");
        return drawing.axisAcross("month", 1, 13, 25, 37, 49).axisUp("front-seat passengers hurt", 400, 600, 800);
    }

    private static double[] points(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    static Drawing differenceInDifferences() {
        List<OfTimeSince> times = WorkedSeries.differenceInDifferences()
                .found()
                .found()
                .orElseThrow()
                .byTimeSince();
        Drawing drawing = Drawing.of(280, 48, -3.5, 2.7, -12, 13);
        drawing.dashed(Ink.QUIET, -3.5, 0, 2.7, 0);
        drawing.dot(-1, 0, 3, Ink.QUIET);
        drawing.note(-1, 0, 0, 20, Anchor.MIDDLE, "compared with");
        for (OfTimeSince time : times) {
            Interval interval = time.difference().interval();
            Ink ink = time.since() < 0 ? Ink.OTHER : Ink.MAIN;
            drawing.line(ink, time.since(), interval.low(), time.since(), interval.high());
            drawing.dot(time.since(), time.difference().estimate(), 5, ink);
            if (time.since() >= 0) {
                drawing.ring(time.since() + 0.12, 4.0 + time.since(), 4, Ink.OTHER);
            }
        }
        drawing.note(0.12, 4, 10, 0, Anchor.START, "the truth");
        return drawing.axisAcross("quarters since the first with the support", -3, -2, -1, 0, 1, 2)
                .axisUp("difference in visits", -10, -5, 0, 5, 10);
    }

    static Drawing placebo() {
        Placebo placebo = WorkedSeries.placebo().found().orElseThrow();
        double real =
                WorkedSeries.interruptedSeries().found().found().orElseThrow().estimate();
        Drawing drawing = Drawing.of(220, 40, -280, 80, 0, 10);
        drawing.dashed(Ink.QUIET, 0, 0, 0, 8);
        List<Double> drawn = new ArrayList<>();
        for (double estimate : placebo.estimates()) {
            long below = drawn.stream()
                    .filter(other -> Math.abs(other - estimate) < 6)
                    .count();
            drawing.dot(estimate, 1 + 1.3 * below, 4.5, Ink.MAIN);
            drawn.add(estimate);
        }
        drawing.note(-10, 8, 0, 0, Anchor.MIDDLE, "made-up starts");
        drawing.dot(real, 1, 6, Ink.OTHER);
        drawing.note(real, 1, 0, -18, Anchor.START, "the true start: " + Decimals.ONE.say(real));
        return drawing.axisAcross("change of level", -250, -200, -150, -100, -50, 0, 50);
    }
}
