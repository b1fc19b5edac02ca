package org.kith.evaluation.methods;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.kith.evaluation.design.Comparison;
import org.kith.evaluation.effect.Interaction;
import org.kith.evaluation.effect.Pooled;
import org.kith.evaluation.effect.Scheme;
import org.kith.evaluation.effect.Subgroup;
import org.kith.evaluation.estimate.mixed.GroupDeviation;
import org.kith.evaluation.estimate.mixed.MixedFit;
import org.kith.evaluation.methods.Drawing.Anchor;
import org.kith.evaluation.methods.Drawing.Ink;
import org.kith.evaluation.report.Interval;

/// Figures of the pages on groups, schemes and numbers needed.
final class GroupFigures {

    private static final double Z = 1.959963984540054;

    private GroupFigures() {}

    /// Each patient's own mean beside the level that the model gives them.
    static Drawing mixedModel() {
        WorkedGroups.Sleep worked = WorkedGroups.mixedModel();
        MixedFit fit = worked.fit().found().orElseThrow();
        List<GroupDeviation> levels = fit.deviations(fit.groupings().getFirst());
        double common =
                fit.effect("(Intercept)").estimate() + fit.effect("second drug").estimate() / 2;
        Drawing drawing = Drawing.of(340, 90, -2, 6, 0.2, 11.2);
        drawing.dashed(Ink.QUIET, common, 0.2, common, 11.2);
        for (int patient = 0; patient < levels.size(); patient++) {
            GroupDeviation level = levels.get(patient);
            double y = 10.0 - patient;
            double mean = (worked.hours().get(patient) + worked.hours().get(patient + 10)) / 2;
            double drawn = common + level.value();
            drawing.row(y, "patient " + level.group());
            drawing.interval(drawn - Z * level.standardDeviation(), drawn + Z * level.standardDeviation(), y, Ink.MAIN);
            drawing.dot(drawn, y, 4.5, Ink.MAIN).ring(mean, y, 5.5, Ink.OTHER);
        }
        drawing.note(common, 10.9, 8, 0, Anchor.START, "all ten");
        return drawing.axisAcross("more sleep, hours, over both drugs", -2, 0, 2, 4, 6);
    }

    static Drawing metaAnalysis() {
        Pooled pooled = WorkedGroups.metaAnalysis().found().orElseThrow();
        int rows = pooled.schemes().size() + 3;
        Drawing drawing = Drawing.of(300, 180, 0.35, 1.65, 0.4, rows + 0.6);
        drawing.dashed(Ink.QUIET, 1, 0.4, 1, rows + 0.6);
        int y = rows;
        for (Scheme scheme : pooled.schemes()) {
            double reach = Z * Math.sqrt(scheme.variance());
            ratio(
                    drawing,
                    "scheme " + scheme.name(),
                    scheme.estimate(),
                    new Interval(scheme.estimate() - reach, scheme.estimate() + reach, 0.95),
                    y--,
                    Ink.OTHER);
        }
        ratio(
                drawing,
                "as if one truth",
                pooled.fixed().estimate(),
                pooled.fixed().interval(),
                y--,
                Ink.QUIET);
        ratio(drawing, "truths of their own", pooled.estimate(), pooled.interval(), y--, Ink.MAIN);
        ratio(drawing, "another such scheme", pooled.estimate(), pooled.prediction(), y, Ink.QUIET);
        return drawing.axisAcross("ratio of rates of contacts", 0.4, 0.6, 0.8, 1, 1.2, 1.4, 1.6);
    }

    private static void ratio(Drawing drawing, String name, double log, Interval interval, int y, Ink ink) {
        drawing.row(y, name)
                .interval(Math.exp(interval.low()), Math.exp(interval.high()), y, ink)
                .dot(Math.exp(log), y, 5, ink);
    }

    /// The chance of finding a tenth fewer contacts, by people in each group.
    static Drawing power() {
        Drawing drawing = Drawing.of(300, 56, 0, 6000, 0, 1.05);
        drawing.dashed(Ink.QUIET, 0, 0.8, 6000, 0.8);
        curve(drawing, new Comparison.TwoRates(8, 1.2), Ink.MAIN);
        curve(drawing, new Comparison.TwoRates(0.5, 0.6), Ink.OTHER);
        List<Double> sizes = WorkedGroups.power().sizes().stream()
                .skip(2)
                .map(size -> size.found().orElseThrow().exact())
                .toList();
        drawing.dot(sizes.getFirst(), 0.8, 5, Ink.MAIN).dot(sizes.getLast(), 0.8, 5, Ink.OTHER);
        drawing.note(sizes.getFirst(), 0.8, 10, 14, Anchor.START, "visits to the surgery: 1,366");
        drawing.note(sizes.getLast(), 0.8, 0, 44, Anchor.END, "to A&E: 5,343");
        return drawing.axisAcross("people in each of two groups", 0, 1000, 2000, 3000, 4000, 5000, 6000)
                .axisUp("chance of finding a ratio of 0.9", 0, 0.2, 0.4, 0.6, 0.8, 1);
    }

    private static void curve(Drawing drawing, Comparison comparison, Ink ink) {
        drawing.line(
                ink,
                IntStream.rangeClosed(1, 60)
                        .mapToDouble(i -> 100.0 * i)
                        .flatMap(n -> DoubleStream.of(n, comparison.power(n, 0.9, 0.05)))
                        .toArray());
    }

    static Drawing subgroups() {
        Interaction sex = WorkedGroups.subgroups().sex().found().orElseThrow();
        Drawing drawing = Drawing.of(210, 190, -1, 2.4, 0.4, 3.6);
        drawing.dashed(Ink.QUIET, 0, 0.4, 0, 3.6);
        int y = 3;
        for (Subgroup group : sex.subgroups()) {
            drawing.row(y, group.name() + ", " + group.people())
                    .interval(group.interval().low(), group.interval().high(), y, Ink.OTHER)
                    .dot(group.estimate(), y--, 5, Ink.OTHER);
        }
        Interval gap = sex.difference().orElseThrow();
        drawing.row(y, "difference between them")
                .interval(gap.low(), gap.high(), y, Ink.MAIN)
                .dot((gap.low() + gap.high()) / 2, y, 5, Ink.MAIN);
        return drawing.axisAcross("points more than comparators", -1, 0, 1, 2);
    }
}
