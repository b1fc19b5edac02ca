package org.kith.evaluation.methods;

import org.kith.evaluation.effect.contacts.ContactsChanged;
import org.kith.evaluation.effect.contacts.ContactsCompared;
import org.kith.evaluation.effect.contacts.FrequentAttendersCompared;
import org.kith.evaluation.estimate.RobustErrors.Correction;
import org.kith.evaluation.estimate.counts.CountFit;
import org.kith.evaluation.methods.Drawing.Anchor;
import org.kith.evaluation.methods.Drawing.Ink;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Interval;

/// Figures of the pages on counts.
final class CountsFigures {

    private CountsFigures() {}

    static Drawing counts() {
        WorkedCounts.Models models = WorkedCounts.counts();
        CountFit poisson = models.poisson().found().orElseThrow();
        CountFit varied = models.varied().found().orElseThrow().rates();
        double ratio = poisson.coefficients()[3];
        Drawing drawing = Drawing.of(290, 230, 0.4, 1.7, 0.4, 5.6);
        drawing.dashed(Ink.QUIET, 1, 0.4, 1, 5.6);
        row(drawing, 5, "Poisson, as the model says", ratio, poisson.standardError(3), Ink.OTHER);
        row(drawing, 4, "negative binomial, as it says", ratio, varied.standardError(3), Ink.OTHER);
        row(drawing, 3, "Poisson, errors by person", ratio, error(poisson, models), Ink.MAIN);
        row(drawing, 2, "negative binomial, by person", ratio, error(varied, models), Ink.MAIN);
        double together = models.together().found().orElseThrow().standardError(3);
        row(drawing, 1, "estimating equations", ratio, together, Ink.MAIN);
        return drawing.axisAcross("ratio of the two changes, with its 95% interval", 0.6, 0.8, 1, 1.2, 1.4, 1.6);
    }

    private static double error(CountFit fit, WorkedCounts.Models models) {
        return fit.errors().clustered(3, models.people(), Correction.HC1);
    }

    private static void row(Drawing drawing, double y, String name, double log, double error, Ink ink) {
        drawing.row(y, name);
        drawing.interval(Math.exp(log - 1.96 * error), Math.exp(log + 1.96 * error), y, ink);
        drawing.dot(Math.exp(log), y, 5, ink);
    }

    static Drawing contactsBeforeAndAfter() {
        ContactsCompared compared =
                WorkedCounts.contactsBeforeAndAfter().compared().found().orElseThrow();
        ContactsChanged alone =
                WorkedCounts.contactsBeforeAndAfter().alone().found().orElseThrow();
        Drawing drawing = Drawing.of(270, 230, 0.7, 1.05, 0.4, 4.8);
        drawing.dashed(Ink.QUIET, 1, 0.4, 1, 4.8);
        drawing.line(Ink.QUIET, 0.9, 0.4, 0.9, 1.7);
        drawing.note(0.9, 1.6, -6, -6, Anchor.END, "the truth");
        said(drawing, 4, "had the support", alone.estimate(), alone.interval(), Ink.OTHER);
        double expected = alone.group().expected().orElseThrow();
        drawing.ring(expected, 3.45, 5, Ink.QUIET);
        drawing.note(expected, 3.45, -10, 0, Anchor.END, "expected with no effect");
        said(
                drawing,
                2.5,
                "comparators",
                compared.comparators().ratio(),
                compared.comparators().interval(),
                Ink.OTHER);
        said(drawing, 1, "the one over the other", compared.estimate(), compared.interval(), Ink.MAIN);
        return drawing.axisAcross("factor by which contacts changed", 0.7, 0.8, 0.9, 1);
    }

    private static void said(Drawing drawing, double y, String name, double ratio, Interval interval, Ink ink) {
        drawing.row(y, name);
        drawing.interval(interval.low(), interval.high(), y, ink);
        drawing.dot(ratio, y, 5, ink);
        drawing.note(interval.high(), y, 8, 0, Anchor.START, Decimals.TWO.say(ratio));
    }

    static Drawing frequentAttenders() {
        FrequentAttendersCompared found =
                WorkedCounts.frequentAttenders().found().orElseThrow();
        double chosen = 1;
        double before = found.supported().seen();
        double after = before * found.matched().supported().ratio();
        double others = found.comparators().seen();
        double without = others * found.matched().comparators().ratio();
        Drawing drawing = Drawing.of(280, 60, 0.6, 3.5, 0.7, 1.05);
        drawing.line(Ink.OTHER, 1, chosen, 2, others, 3, without);
        drawing.line(Ink.MAIN, 1, chosen, 2, before, 3, after);
        for (double[] at : new double[][] {{1, chosen}, {2, before}, {3, after}}) {
            drawing.dot(at[0], at[1], 5, Ink.MAIN);
        }
        drawing.ring(2, others, 5, Ink.OTHER);
        drawing.ring(3, without, 5, Ink.OTHER);
        drawing.note(3, after, 10, 0, Anchor.START, "had it: " + Decimals.TWO.say(after));
        drawing.note(3, without, 10, 0, Anchor.START, "others: " + Decimals.TWO.say(without));
        drawing.note(1.5, (chosen + before) / 2, 12, -10, Anchor.START, "no support yet");
        drawing.dashed(Ink.QUIET, 2.5, 0.7, 2.5, 1.05);
        drawing.note(2.5, 1.04, 6, 0, Anchor.START, "support begins");
        return drawing.axisAcross("year 1: chosen; year 2: before; year 3: after", 1, 2, 3)
                .axisUp("contacts, year of choosing = 1", 0.7, 0.8, 0.9, 1);
    }
}
