package org.kith.evaluation.methods;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.kith.evaluation.change.EffectSizes;
import org.kith.evaluation.change.ImprovedSameWorse;
import org.kith.evaluation.change.PairedChange;
import org.kith.evaluation.change.ReliableChange;
import org.kith.evaluation.change.TypicalChange;
import org.kith.evaluation.describe.Proportion;
import org.kith.evaluation.methods.Drawing.Anchor;
import org.kith.evaluation.methods.Drawing.Ink;
import org.kith.evaluation.report.Decimals;

/// Figures of the pages on change.
final class ChangeFigures {

    private ChangeFigures() {}

    static Drawing pairedChange() {
        PairedChange found = Worked.pairedChange().found().orElseThrow();
        Drawing drawing = Drawing.of(300, 96, -0.5, 5, 0.2, 11);
        drawing.box(found.interval().low(), 0.2, found.interval().high(), 11, Ink.SOFT);
        drawing.dashed(Ink.QUIET, 0, 0.2, 0, 11);
        drawing.line(Ink.MAIN, found.meanChange(), 0.2, found.meanChange(), 11);
        drawing.note(
                found.interval().high(),
                10.6,
                8,
                0,
                Anchor.START,
                "mean " + Decimals.TWO.say(found.meanChange()) + ", "
                        + found.interval().sayWithLevel(Decimals.TWO));
        double[] changes = Worked.SLEEP.changes();
        for (int i = 0; i < changes.length; i++) {
            drawing.dot(changes[i], changes.length - i, 4.5, Ink.OTHER);
            drawing.row(changes.length - i, "Patient " + (i + 1));
        }
        return drawing.axisAcross("change in hours of sleep", 0, 1, 2, 3, 4, 5);
    }

    static Drawing signedRank() {
        TypicalChange typical = Worked.signedRank().typical().found().orElseThrow();
        double[] changes = Worked.SLEEP.changes();
        Map<Long, Integer> heights = new TreeMap<>();
        Drawing drawing = Drawing.of(260, 40, -0.25, 5, 0, 13);
        drawing.box(typical.interval().low(), 0, typical.interval().high(), 13, Ink.SOFT);
        IntStream.range(0, changes.length)
                .boxed()
                .flatMapToDouble(i -> IntStream.rangeClosed(0, i).mapToDouble(j -> (changes[i] + changes[j]) / 2))
                .sorted()
                .forEach(mean -> {
                    long bin = Math.round(mean * 5);
                    drawing.dot(bin / 5.0, heights.merge(bin, 1, Integer::sum) - 0.4, 4.5, Ink.OTHER);
                });
        drawing.line(Ink.MAIN, typical.estimate(), 0, typical.estimate(), 13);
        drawing.note(
                typical.interval().high(),
                12.4,
                8,
                0,
                Anchor.START,
                "median of all means " + Decimals.ONE.say(typical.estimate()));
        return drawing.axisAcross("means of two changes, hours of sleep (to the next fifth)", 0, 1, 2, 3, 4, 5);
    }

    static Drawing effectSizes() {
        EffectSizes sizes = Worked.effectSizes().found().orElseThrow();
        Drawing drawing = Drawing.of(220, 230, 0, 2.4, 0.4, 4.6);
        drawing.interval(sizes.interval().low(), sizes.interval().high(), 4, Ink.MAIN);
        drawing.dot(sizes.dz(), 4, 5, Ink.MAIN).row(4, "d_z, of the change");
        drawing.dot(sizes.gz(), 3, 5, Ink.MAIN).row(3, "g_z, less small-sample bias");
        drawing.dot(sizes.dav(), 2, 5, Ink.OTHER).row(2, "d_av, of the score");
        drawing.dot(sizes.drm(), 1, 5, Ink.OTHER).row(1, "d_rm, of the score");
        drawing.note(sizes.dz(), 4, 0, -12, Anchor.MIDDLE, Decimals.TWO.say(sizes.dz()));
        drawing.note(sizes.gz(), 3, 12, 0, Anchor.START, Decimals.TWO.say(sizes.gz()));
        drawing.note(sizes.dav(), 2, 12, 0, Anchor.START, Decimals.TWO.say(sizes.dav()));
        drawing.note(sizes.drm(), 1, 12, 0, Anchor.START, Decimals.TWO.say(sizes.drm()));
        return drawing.axisAcross("standard deviations", 0, 0.5, 1, 1.5, 2);
    }

    static Drawing whoImproved() {
        Worked.Improved worked = Worked.whoImproved();
        ImprovedSameWorse shares = worked.shares().found().orElseThrow();
        ReliableChange reliable = worked.reliable().found().orElseThrow();
        Drawing drawing = Drawing.of(210, 210, 0, 100, 0.4, 3.6);
        share(drawing, 3, "improved at all", shares.improved().share(), Ink.MAIN, counted(shares.improved()));
        share(drawing, 2, "improved beyond error", reliable.improved().share(), Ink.MAIN, counted(reliable.improved()));
        share(
                drawing,
                1,
                "chance, in any of 8 domains",
                worked.inAnyOfEight(),
                Ink.OTHER,
                Decimals.NONE.sayPercent(worked.inAnyOfEight()));
        drawing.interval(
                100 * shares.improved().interval().low(),
                100 * shares.improved().interval().high(),
                2.65,
                Ink.QUIET);
        drawing.interval(
                100 * reliable.improved().interval().low(),
                100 * reliable.improved().interval().high(),
                1.65,
                Ink.QUIET);
        return drawing.axisAcross("per cent (95% intervals below the bars)", 0, 20, 40, 60, 80, 100);
    }

    private static String counted(Proportion share) {
        return share.count() + " of " + share.n();
    }

    private static void share(Drawing drawing, double y, String name, double share, Ink ink, String words) {
        drawing.box(0, y - 0.2, 100, y + 0.25, Ink.SOFT);
        drawing.box(0, y - 0.2, 100 * share, y + 0.25, ink);
        drawing.row(y, name).note(100 * share, y + 0.25, 0, -10, Anchor.END, words);
    }

    static Drawing regressionToTheMean() {
        Worked.HighUse worked = Worked.regressionToTheMean();
        Drawing drawing = Drawing.of(300, 48, 0, 32, 0, 32);
        drawing.box(14, 0, 32, 32, Ink.SOFT);
        drawing.dashed(Ink.QUIET, 0, 0, 32, 32).note(25, 25, -8, -8, Anchor.END, "as many again");
        drawing.line(
                Ink.MAIN,
                DoubleStream.of(0, 32)
                        .flatMap(k -> DoubleStream.of(k, worked.list().expectedNext(k)))
                        .toArray());
        drawing.dot(worked.chosen().first(), worked.chosen().next(), 6, Ink.OTHER);
        drawing.note(
                worked.chosen().first(),
                worked.chosen().next(),
                10,
                14,
                Anchor.START,
                "chosen: " + Decimals.ONE.say(worked.chosen().first()) + ", then "
                        + Decimals.ONE.say(worked.chosen().next()));
        drawing.note(15, 2, 0, 0, Anchor.START, "14 contacts or more");
        return drawing.axisAcross("contacts in the first year", 0, 6, 14, 20, 30)
                .axisUp("expected in the next, with no effect", 0, 10, 20, 30);
    }
}
