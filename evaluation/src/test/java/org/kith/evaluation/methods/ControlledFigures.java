package org.kith.evaluation.methods;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.kith.evaluation.effect.Effect;
import org.kith.evaluation.match.Assignment;
import org.kith.evaluation.match.IndexDates;
import org.kith.evaluation.match.LovePlot;
import org.kith.evaluation.match.Matches;
import org.kith.evaluation.match.PropensityScore;
import org.kith.evaluation.match.Weights;
import org.kith.evaluation.methods.Drawing.Anchor;
import org.kith.evaluation.methods.Drawing.Ink;
import org.kith.evaluation.report.Decimals;

/// Figures of the pages on controlled comparisons.
final class ControlledFigures {

    private ControlledFigures() {}

    static Drawing propensity() {
        Drawing drawing = scores(150);
        PropensityScore scores = WorkedControlled.propensity().scores();
        Assignment who = WorkedControlled.propensity().who;
        for (int row = 0; row < who.rows(); row++) {
            drawing.ring(scores.of(row), who.treated(row) ? 2 : 1, 5, who.treated(row) ? Ink.MAIN : Ink.OTHER);
        }
        return drawing;
    }

    private static Drawing scores(int height) {
        return Drawing.of(height, 120, 0, 0.9, 0.4, 2.6)
                .row(2, "referred")
                .row(1, "not referred")
                .axisAcross("chance of being referred", 0, 0.2, 0.4, 0.6, 0.8);
    }

    static Drawing matching() {
        Drawing drawing = scores(190);
        PropensityScore scores = WorkedControlled.propensity().scores();
        Matches matches = WorkedControlled.matching().matches().found().orElseThrow();
        Assignment who = matches.who();
        for (Matches.Pair pair : matches.pairs()) {
            drawing.line(Ink.QUIET, scores.of(pair.treated()), 1.93, scores.of(pair.control()), 1.07);
        }
        Weights weights = matches.weights();
        for (int row = 0; row < who.rows(); row++) {
            Ink ink = who.treated(row) ? Ink.MAIN : Ink.OTHER;
            double y = who.treated(row) ? 2 : 1;
            if (weights.of(row) > 0) {
                drawing.dot(scores.of(row), y, 5, ink);
            } else {
                drawing.ring(scores.of(row), y, 4, Ink.QUIET);
            }
        }
        return drawing;
    }

    static Drawing weighting() {
        Drawing drawing = scores(170);
        PropensityScore scores = WorkedControlled.propensity().scores();
        Weights weights = WorkedControlled.weighting().overlap().found().orElseThrow();
        Assignment who = weights.who();
        for (int row = 0; row < who.rows(); row++) {
            double radius = 11 * Math.sqrt(weights.of(row));
            drawing.ring(scores.of(row), who.treated(row) ? 2 : 1, radius, who.treated(row) ? Ink.MAIN : Ink.OTHER);
        }
        return drawing;
    }

    static Drawing entropyBalancing() {
        Drawing drawing = Drawing.of(340, 56, 42, 86, 0, 11);
        Weights weights = WorkedControlled.entropyBalancing().weights().found().orElseThrow();
        WorkedControlled.Forty people = WorkedControlled.propensity();
        double[] age = people.before.column(1);
        double[] contacts = people.before.column(2);
        for (int row = 0; row < age.length; row++) {
            if (people.who.treated(row)) {
                drawing.dot(age[row], contacts[row], 4.5, Ink.MAIN);
            } else {
                drawing.ring(age[row], contacts[row], 2 + 7 * Math.sqrt(weights.of(row)), Ink.OTHER);
            }
        }
        double[] from = means(people, true, ones());
        double[] plain = means(people, false, ones());
        double[] weighted = means(people, false, weights.values());
        cross(drawing, plain, Ink.QUIET);
        drawing.note(plain[0], plain[1], 12, 0, Anchor.START, "mean before");
        cross(drawing, from, Ink.MAIN);
        drawing.note(weighted[0], weighted[1], 10, 18, Anchor.START, "both means after");
        return drawing.axisAcross("age", 45, 55, 65, 75, 85).axisUp("contacts in the year before", 0, 2, 4, 6, 8, 10);
    }

    private static void cross(Drawing drawing, double[] at, Ink ink) {
        drawing.line(ink, at[0] - 0.9, at[1], at[0] + 0.9, at[1]);
        drawing.line(ink, at[0], at[1] - 0.45, at[0], at[1] + 0.45);
    }

    private static double[] ones() {
        double[] ones = new double[40];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static double[] means(WorkedControlled.Forty people, boolean treated, double... weights) {
        double total = 0;
        double[] means = new double[2];
        for (int row = 0; row < weights.length; row++) {
            if (people.who.treated(row) == treated) {
                total += weights[row];
                means[0] += weights[row] * people.before.value(row, 1);
                means[1] += weights[row] * people.before.value(row, 2);
            }
        }
        return new double[] {means[0] / total, means[1] / total};
    }

    static Drawing doublyRobust() {
        List<String> names =
                List.of("matched", "overlap weights", "entropy balancing", "doubly robust", "standardised");
        List<Effect> effects = WorkedControlled.allWays();
        Drawing drawing = Drawing.of(230, 150, -2.8, 0.6, 0.4, 5.6);
        drawing.dashed(Ink.QUIET, 0, 0.4, 0, 5.6);
        for (int i = 0; i < effects.size(); i++) {
            Effect effect = effects.get(i);
            double y = 5 - i;
            Ink ink = i > 2 ? Ink.MAIN : Ink.QUIET;
            drawing.row(y, names.get(i));
            drawing.interval(effect.interval().low(), effect.interval().high(), y, ink);
            drawing.dot(effect.estimate(), y, 5, ink);
            drawing.note(effect.estimate(), y, 0, -12, Anchor.MIDDLE, Decimals.TWO.saySigned(effect.estimate()));
        }
        return drawing.axisAcross("difference in loneliness, points", -2.5, -2, -1.5, -1, -0.5, 0, 0.5);
    }

    static Drawing balance() {
        LovePlot plot = WorkedControlled.balance().plot();
        int lines = plot.lines().size();
        Drawing drawing = Drawing.of(70 + 45 * lines, 110, -0.3, 1.1, 0.4, lines + 0.6);
        drawing.box(-LovePlot.BOUND, 0.4, LovePlot.BOUND, lines + 0.6, Ink.SOFT);
        drawing.dashed(Ink.QUIET, 0, 0.4, 0, lines + 0.6);
        for (int i = 0; i < lines; i++) {
            LovePlot.Line line = plot.lines().get(i);
            double y = lines - i;
            drawing.row(y, line.variable());
            drawing.line(Ink.QUIET, line.after(), y, line.before(), y);
            drawing.ring(line.before(), y, 6, Ink.OTHER);
            drawing.note(line.before(), y, 11, 0, Anchor.START, Decimals.TWO.saySigned(line.before()));
            drawing.dot(line.after(), y, 6, Ink.MAIN);
            drawing.note(line.after(), y, -10, 0, Anchor.END, Decimals.TWO.saySigned(line.after()));
        }
        return drawing.axisAcross(
                "difference in standard deviations: ○ as they came, ● weighted", -0.2, 0, 0.2, 0.4, 0.6, 0.8, 1);
    }

    static Drawing riskSets() {
        WorkedControlled.AtRisk worked = WorkedControlled.riskSets();
        IndexDates dates = worked.found().found().orElseThrow();
        LocalDate begin = LocalDate.of(2025, 2, 1);
        LocalDate end = LocalDate.of(2025, 12, 31);
        Drawing drawing = Drawing.of(280, 110, 0, 11, 0.4, 5.7);
        String[] names = {"Ana", "Ben", "Cora", "Dev", "Eve (South)"};
        for (int person = 0; person < names.length; person++) {
            drawing.row(5 - person, names[person]);
            LocalDate left = worked.people().left().days().get(person).orElse(end);
            drawing.line(Ink.QUIET, 0, 5.0 - person, months(begin, left), 5.0 - person);
        }
        for (int member = 0; member < dates.members().size(); member++) {
            IndexDates.Member each = dates.members().get(member);
            double y = 5 - each.person() + (each.supported() ? 0 : 0.14);
            double from = months(begin, each.from());
            double until = months(begin, dates.watchedUntil(member, end));
            Ink ink = each.supported() ? Ink.MAIN : Ink.OTHER;
            drawing.line(ink, from, y, until, y);
            if (each.supported()) {
                drawing.dot(from, y, 6, ink);
            } else {
                drawing.ring(from, y, 6, ink);
            }
            drawing.dashed(Ink.QUIET, from, 0.4, from, 5.5);
        }
        double may = months(begin, dates.members().getFirst().from());
        drawing.note(may, 5.5, 6, 0, Anchor.START, "12 May");
        double september = months(begin, dates.members().getLast().from());
        drawing.note(september, 5.5, 6, 0, Anchor.START, "3 September");
        return drawing.axisAcross(
                "months from February: ● referred, ○ comparator from the same day", 0, 2, 4, 6, 8, 10);
    }

    private static double months(LocalDate begin, LocalDate day) {
        return ChronoUnit.DAYS.between(begin, day) / 30.4;
    }
}
