package org.kith.evaluation.methods;

import org.kith.evaluation.describe.Moments;
import org.kith.evaluation.methods.Drawing.Anchor;
import org.kith.evaluation.methods.Drawing.Ink;
import org.kith.evaluation.missing.Imputations;
import org.kith.evaluation.missing.Rubin;
import org.kith.evaluation.missing.TippingPoint;
import org.kith.evaluation.missing.WeightedChange;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.sample.Column;
import org.kith.evaluation.sample.Sample;

/// Figures of the pages on who is missing.
final class MissingFigures {

    private MissingFigures() {}

    static Drawing followUpWeighting() {
        Worked.Weighted worked = Worked.followUpWeighting();
        WeightedChange found = worked.result().found().orElseThrow();
        Drawing drawing = Drawing.of(250, 190, -0.2, 3, 0.4, 4.6);
        drawing.row(4, "slept badly, 2 of 4 lost").row(3, "others, 1 of 6 lost");
        for (int i = 0; i < worked.changes().size(); i++) {
            if (!Double.isNaN(worked.changes().get(i))) {
                double radius = 5 * Math.sqrt(1 / found.followUpModel().chance(i));
                drawing.dot(worked.changes().get(i), worked.badly().get(i) == 1 ? 4 : 3, radius, Ink.OTHER);
            }
        }
        drawing.row(2, "those followed up").row(1, "weighted to all");
        drawing.dot(found.completeCase().mean(), 2, 5, Ink.QUIET);
        drawing.note(
                found.completeCase().mean(),
                2,
                12,
                0,
                Anchor.START,
                Decimals.TWO.say(found.completeCase().mean()));
        drawing.interval(found.interval().low(), found.interval().high(), 1, Ink.MAIN);
        drawing.dot(found.estimate(), 1, 5, Ink.MAIN);
        drawing.note(found.estimate(), 1, -8, -11, Anchor.END, Decimals.TWO.say(found.estimate()));
        double all = Moments.of(Worked.SLEEP.changes()).mean();
        drawing.dashed(Ink.QUIET, all, 0.4, all, 1.7);
        drawing.note(all, 1.5, 6, 0, Anchor.START, "all ten: " + Decimals.TWO.say(all));
        return drawing.axisAcross("change in hours of sleep", 0, 1, 2, 3);
    }

    static Drawing chainedEquations() {
        Worked.FilledIn worked = Worked.chainedEquations();
        Imputations sets = worked.sets().found().orElseThrow();
        Rubin.Pooled mean = worked.mean().found().orElseThrow();
        Column.Numeric age = column(sets.original(), 0);
        Column.Numeric observed = column(sets.original(), 2);
        Drawing drawing = Drawing.of(300, 56, 0.5, 4.5, 100, 300);
        for (int row = 0; row < observed.size(); row++) {
            if (!observed.isMissing(row)) {
                drawing.dot(age.value(row) - 0.12, observed.value(row), 4.5, Ink.OTHER);
            } else {
                double spread = 0;
                for (Sample set : sets.sets()) {
                    double value = column(set, 2).value(row);
                    spread = (spread + 0.031) % 0.25;
                    drawing.ring(age.value(row) + 0.08 + spread, value, 3, Ink.MAIN);
                }
            }
        }
        drawing.line(
                Ink.MAIN, 4, mean.interval(0.95).low(), 4, mean.interval(0.95).high());
        drawing.dot(4, mean.estimate(), 5, Ink.MAIN);
        drawing.note(4, mean.interval(0.95).high(), 0, -12, Anchor.MIDDLE, "mean of all");
        return drawing.axisAcross("age group", 1, 2, 3)
                .axisUp("cholesterol: ● observed, ○ filled in", 100, 150, 200, 250, 300);
    }

    private static Column.Numeric column(Sample sample, int place) {
        return (Column.Numeric) sample.columns().get(place);
    }

    static Drawing tippingPoint() {
        TippingPoint point = Worked.tippingPoint().point().found().orElseThrow();
        Drawing drawing = Drawing.of(280, 48, -7, 1, -1.6, 3);
        drawing.area(
                Ink.SOFT,
                -7,
                point.intervalIf(-7).low(),
                1,
                point.intervalIf(1).low(),
                1,
                point.intervalIf(1).high(),
                -7,
                point.intervalIf(-7).high());
        drawing.dashed(Ink.QUIET, -7, 0, 1, 0);
        drawing.line(Ink.MAIN, -7, point.meanIf(-7), 1, point.meanIf(1));
        drawing.dot(0, point.meanIf(0), 5, Ink.MAIN);
        drawing.note(0, point.meanIf(0), -8, -10, Anchor.END, "alike: " + Decimals.TWO.say(point.meanIf(0)));
        drawing.dot(point.meanIsNought(), 0, 5, Ink.OTHER);
        drawing.note(
                point.meanIsNought(),
                0,
                -4,
                -12,
                Anchor.END,
                "mean nought at " + Decimals.ONE.say(point.meanIsNought()));
        drawing.dot(point.intervalMeetsNought(), 0, 5, Ink.OTHER);
        drawing.note(
                point.intervalMeetsNought(),
                0,
                4,
                18,
                Anchor.START,
                "interval meets nought at " + Decimals.ONE.say(point.intervalMeetsNought()));
        return drawing.axisAcross("how much more the missing changed than the others, hours", -6, -4, -2, 0)
                .axisUp("everybody's mean change", -1, 0, 1, 2);
    }
}
