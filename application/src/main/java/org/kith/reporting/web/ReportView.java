package org.kith.reporting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kith.design.Choice;
import org.kith.design.Field;
import org.kith.design.Figure;
import org.kith.design.Link;
import org.kith.design.Written;
import org.kith.design.form.FormErrors;
import org.kith.reporting.Milestone;
import org.kith.reporting.Published;
import org.kith.reporting.Releasing;
import org.kith.reporting.Sheet;
import org.kith.reporting.Sheet.Cell;
import org.kith.reporting.YearOfReports;

/// Puts a released report into words and tables.
record ReportView(YearOfReports report, ReportChoice choice) {

    private static final String TITLE = "Report";
    private static final String PROTECTS =
            "Nobody can be picked out here. Counts under five are not shown, nor others from which they could be worked"
                    + " out. Each quarter and each year is counted once and then stays as it is, one scheme at a time,"
                    + " and only whole quarters and years are shown: with dates of your own, two reports could be"
                    + " subtracted from each other.";

    static FiguresPage nothing() {
        var none = new FiguresFilter(
                ReportChoice.ADDRESS,
                Field.of("scheme", "Scheme"),
                List.<Choice>of(),
                Field.of("year", "Year"),
                List.of(),
                null,
                FormErrors.none());
        return FiguresPage.empty(TITLE, "", none, "You have no scheme to see figures of.");
    }

    FiguresPage page() {
        return new FiguresPage(
                TITLE,
                choice.scheme().name() + ", " + choice.year().inWords(),
                choice.filter(),
                List.of(PROTECTS, counted()),
                figures(),
                sections(),
                null,
                Link.of("How every figure is counted", "/reports/definitions"));
    }

    private String counted() {
        var year = report.year();
        var sentences = new ArrayList<String>();
        report.whole()
                .ifPresent(whole -> sentences.add("The year was counted on %s and is not counted again."
                        .formatted(Written.date(whole.countedAt()))));
        if (report.whole().isEmpty()) {
            sentences.add("This year goes on. Groups, waits and scores are counted when it is over, on %s."
                    .formatted(Written.date(Releasing.dueOn(year.period()))));
            year.quarters().stream()
                    .skip(report.quarters().stream()
                            .filter(each -> each.isPresent())
                            .count())
                    .findFirst()
                    .ifPresent(next -> sentences.add(
                            "The next quarter is counted on %s.".formatted(Written.date(Releasing.dueOn(next)))));
        }
        return String.join(" ", sentences);
    }

    private List<Figure> figures() {
        var activity = report.activity();
        return Stream.of(Milestone.values())
                .map(each -> new Figure(
                        activity.last(each.title()).shown(),
                        Written.midSentence(each.title()),
                        report.whole().isPresent() ? "in " + choice.year().inWords() : "in the quarters counted so far",
                        Published.ACTIVITY.href()))
                .toList();
    }

    private List<FiguresPage.Section> sections() {
        return Stream.of(Published.values())
                .flatMap(each -> report.sheet(each).stream())
                .map(this::section)
                .toList();
    }

    private FiguresPage.Section section(Sheet sheet) {
        var which = (Published) sheet.defined();
        return new FiguresPage.Section(
                which.code(),
                which.title(),
                sentences(which, sheet),
                which == Published.CHANGE ? BoardView.REGRESSION : null,
                List.of(),
                List.of(sheet.table()),
                which.href(),
                choice.file(which));
    }

    private static List<String> sentences(Published which, Sheet sheet) {
        var denominator = "Of: " + Written.midSentence(which.denominator()) + ".";
        var hidden = sheet.rows().stream()
                .flatMap(row -> row.stream().skip(1))
                .filter(ReportView::hidden)
                .count();
        return hidden == 0
                ? List.of(denominator)
                : List.of(
                        denominator,
                        Written.count(hidden, "count is", "counts are") + " not shown, to protect people.");
    }

    private static boolean hidden(Cell cell) {
        return cell.shown().equals("not shown") || cell.shown().startsWith("fewer than");
    }
}
