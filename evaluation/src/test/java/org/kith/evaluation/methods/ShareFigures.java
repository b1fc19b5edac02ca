package org.kith.evaluation.methods;

import java.util.List;
import org.kith.evaluation.describe.Inequality;
import org.kith.evaluation.describe.Proportion;
import org.kith.evaluation.describe.disclosure.SafeCount;
import org.kith.evaluation.describe.disclosure.SafeTable;
import org.kith.evaluation.instrument.Bands;
import org.kith.evaluation.instrument.ScoreOutcome;
import org.kith.evaluation.instrument.Scoring;
import org.kith.evaluation.methods.Drawing.Anchor;
import org.kith.evaluation.methods.Drawing.Ink;
import org.kith.evaluation.report.Decimals;

/// Figures of the pages on scores, shares and counts.
final class ShareFigures {

    private ShareFigures() {}

    static Drawing instruments() {
        List<ScoreOutcome> scores = ((Scoring.Done) Worked.instruments()).scores();
        Drawing drawing = Drawing.of(250, 160, -0.5, 10.5, 0.4, 4.6);
        for (int i = 0; i < scores.size(); i++) {
            double y = 4.0 - i;
            ScoreOutcome outcome = scores.get(i);
            drawing.row(y, outcome.definition().title());
            for (Bands.Band band : outcome.definition().bands().bands()) {
                drawing.box(band.low() - 0.45, y - 0.28, band.high() + 0.45, y + 0.28, Ink.SOFT);
                if (outcome.score().isEmpty()) {
                    drawing.note((band.low() + band.high()) / 2, y, 0, 0, Anchor.MIDDLE, band.label());
                }
            }
            outcome.score()
                    .ifPresent(score -> drawing.dot(score, y, 6, Ink.MAIN)
                            .note(
                                    score,
                                    y,
                                    12,
                                    0,
                                    Anchor.START,
                                    outcome.sentence().replaceAll(".*: | \\(.*\\)", "")));
        }
        return drawing.axisAcross("answer, and the bands of the answers", 0, 2, 4, 6, 8, 10);
    }

    static Drawing shares() {
        List<Proportion> shares = Worked.shares().stream()
                .map(share -> share.found().orElseThrow())
                .toList();
        Drawing drawing = Drawing.of(220, 90, 0, 40, 0.4, 4.6);
        for (int i = 0; i < shares.size(); i++) {
            Proportion share = shares.get(i);
            drawing.row(4.0 - i, share.count() + " of " + share.n());
            drawing.interval(
                    100 * share.interval().low(), 100 * share.interval().high(), 4.0 - i, Ink.MAIN);
            drawing.dot(100 * share.share(), 4.0 - i, 5, Ink.MAIN);
        }
        return drawing.axisAcross("per cent", 0, 10, 20, 30, 40);
    }

    static Drawing inequality() {
        Worked.Deciles worked = Worked.inequality();
        Inequality slope = worked.slope().found().orElseThrow();
        double all = worked.groups().stream()
                .mapToDouble(Inequality.Group::population)
                .sum();
        Drawing drawing = Drawing.of(280, 48, 0, 1, 0, 26);
        double before = 0;
        for (Inequality.Group group : worked.groups()) {
            double share = group.population() / all;
            drawing.box(before + 0.004, 0, before + share - 0.004, group.rate(), Ink.SOFT);
            before += share;
        }
        drawing.line(Ink.MAIN, 0, slope.intercept(), 1, slope.intercept() + slope.estimate());
        drawing.note(0.5, 22, 0, 0, Anchor.START, "slope index " + Decimals.ONE.say(slope.estimate()) + " points");
        return drawing.axisAcross("share of the children, from the most to the least deprived tenth", 0, 0.5, 1)
                .axisUp("per cent obese", 0, 10, 20);
    }

    static Drawing disclosure() {
        SafeTable table = Worked.disclosure();
        Drawing drawing = Drawing.of(220, 110, 0, 4, 0, 5);
        List<String> columns = List.of("a", "b", "c", "Total");
        List<String> rows = List.of("row 1", "row 2", "row 3", "Total");
        for (int r = 0; r < rows.size(); r++) {
            double y = 3.5 - r;
            drawing.row(y, rows.get(r));
            for (int c = 0; c < columns.size(); c++) {
                SafeCount cell = table.cell(r, c);
                if (cell.shown().isEmpty()) {
                    drawing.box(c + 0.03, y - 0.44, c + 0.97, y + 0.44, Ink.SOFT);
                }
                drawing.note(c + 0.5, y, 0, 0, Anchor.MIDDLE, cell.words());
                drawing.note(c + 0.5, 4.5, 0, 0, Anchor.MIDDLE, columns.get(c));
            }
        }
        return drawing.line(Ink.QUIET, 0, 4, 4, 4).line(Ink.QUIET, 0, 1, 4, 1);
    }
}
