package org.kith.evaluation.methods;

import java.util.List;
import org.kith.evaluation.economics.BudgetImpact;
import org.kith.evaluation.economics.CostAndGain;
import org.kith.evaluation.economics.ProgrammeCost;
import org.kith.evaluation.economics.SocialReturn;
import org.kith.evaluation.economics.Tornado;
import org.kith.evaluation.methods.Drawing.Anchor;
import org.kith.evaluation.methods.Drawing.Ink;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Finding;

/// Figures of the pages on money.
final class EconomicsFigures {

    private static final int DOTS = 250;

    private EconomicsFigures() {}

    static Drawing programmeCost() {
        ProgrammeCost found = WorkedEconomics.programmeCost().found().orElseThrow();
        List<String> names = List.of("referred", "accepted", "seen", "who completed");
        List<Integer> people = List.of(450, 400, 310, 190);
        Drawing drawing = Drawing.of(240, 190, 0, 680, 0.4, 4.6);
        for (int i = 0; i < names.size(); i++) {
            double each = found.total() / people.get(i);
            double y = 4.0 - i;
            drawing.row(y, people.get(i) + " " + names.get(i)).box(0, y - 0.25, each, y + 0.25, Ink.MAIN);
            drawing.note(each, y, 8, 0, Anchor.START, "£" + Decimals.NONE.say(each));
        }
        return drawing.axisAcross("pounds a person, of the same total", 0, 200, 400, 600);
    }

    static Drawing costDifference() {
        WorkedEconomics.Differences worked = WorkedEconomics.costDifference();
        Drawing drawing = Drawing.of(240, 230, -110, 190, 0.4, 4.6);
        drawing.dashed(Ink.QUIET, 0, 0.4, 0, 4.6);
        difference(drawing, 4, "means", worked.means().found().orElseThrow(), Ink.MAIN);
        difference(drawing, 3, "gamma model", worked.gamma().found().orElseThrow(), Ink.MAIN);
        difference(
                drawing,
                2,
                "hospital alone, two parts",
                worked.twoParts().found().orElseThrow(),
                Ink.MAIN);
        difference(
                drawing, 1, "before and after, as told", worked.change().found().orElseThrow(), Ink.OTHER);
        return drawing.axisAcross("difference in cost, pounds a person", -100, -50, 0, 50, 100, 150);
    }

    private static void difference(Drawing drawing, double y, String name, Finding found, Ink ink) {
        drawing.row(y, name)
                .interval(found.interval().low(), found.interval().high(), y, ink)
                .dot(found.estimate(), y, 5, ink)
                .note(found.estimate(), y, 0, -13, Anchor.MIDDLE, Decimals.NONE.saySigned(found.estimate()));
    }

    static Drawing costEffectiveness() {
        CostAndGain found = WorkedEconomics.costEffectiveness().found().orElseThrow();
        Drawing drawing = Drawing.of(320, 56, -0.06, 0.14, -100, 600);
        drawing.line(Ink.QUIET, 0, -100, 0, 600).line(Ink.QUIET, -0.06, 0, 0.14, 0);
        drawing.dashed(Ink.QUIET, 0, 0, 0.03, 600).note(0.03, 560, 8, 0, Anchor.START, "£20,000 a year");
        for (int draw = 0; draw < DOTS; draw++) {
            drawing.dot(found.resample(draw)[1], found.resample(draw)[0], 2, Ink.OTHER);
        }
        drawing.dot(found.increments().gain(), found.increments().cost(), 6, Ink.MAIN);
        return drawing.axisAcross("difference in quality-adjusted life years (250 of 10,000 resamples)", 0, 0.1)
                .axisUp("difference in cost, £", 0, 200, 400, 600);
    }

    static Drawing socialValue() {
        SocialReturn found = WorkedEconomics.socialValue().social().found().orElseThrow();
        Tornado tornado = found.oneByOne();
        Drawing drawing = Drawing.of(280, 260, 0.75, 1.55, 0.4, 5.6);
        drawing.dashed(Ink.OTHER, 1, 1.5, 1, 5.6).line(Ink.QUIET, found.ratio(), 0.4, found.ratio(), 5.6);
        for (int i = 0; i < tornado.bars().size(); i++) {
            Tornado.Bar bar = tornado.bars().get(i);
            double y = 5.0 - i;
            double low = Math.min(bar.ratioLow(), bar.ratioHigh());
            double high = Math.max(bar.ratioLow(), bar.ratioHigh());
            drawing.row(y, bar.name()).box(low, y - 0.25, high, y + 0.25, Ink.MAIN);
            drawing.note(low, y, -6, 0, Anchor.END, Decimals.TWO.say(low));
            drawing.note(high, y, 6, 0, Anchor.START, Decimals.TWO.say(high));
        }
        return drawing.axisAcross("social value for each pound", 0.8, 1, 1.2, 1.4);
    }

    static Drawing budgetImpact() {
        BudgetImpact found = WorkedEconomics.budgetImpact().found().orElseThrow();
        Drawing drawing = Drawing.of(300, 130, 0, 125, 0.2, 9.8);
        double y = 9;
        for (BudgetImpact.Year year : found.years()) {
            bar(drawing, y, year.year() + " cost", found.programmeCost(year), Ink.MAIN);
            bar(drawing, y - 1, "cash back", found.cashReleased(year), Ink.OTHER);
            BudgetImpact.Freed freed = found.capacityReleased(year).getFirst();
            drawing.note(
                    0, y - 2, 6, 0, Anchor.START, "not cash: " + Decimals.NONE.say(freed.units()) + " " + freed.what());
            y -= 3.2;
        }
        return drawing.axisAcross("thousand pounds", 0, 25, 50, 75, 100);
    }

    private static void bar(Drawing drawing, double y, String name, double pounds, Ink ink) {
        drawing.row(y, name).box(0, y - 0.35, pounds / 1000, y + 0.35, ink);
        drawing.note(pounds / 1000, y, 6, 0, Anchor.START, Decimals.ONE.say(pounds / 1000));
    }
}
