package org.kith.reporting.web;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.design.Figure;
import org.kith.design.Link;
import org.kith.design.Table;
import org.kith.design.Written;
import org.kith.design.chart.Chart;
import org.kith.reporting.Board;
import org.kith.reporting.Indicator;
import org.kith.reporting.Period;
import org.kith.reporting.Sheets;
import org.kith.reporting.Stage;
import org.kith.reporting.Wait;

/// Puts a board into words, pictures and tables.
record BoardView(Board board, Asked asked) {

    static final String REGRESSION =
            "People are referred when things are at their worst. Scores taken at such a time move back towards the middle"
                    + " by themselves, with no support at all. There is no comparison group here, so this change cannot"
                    + " be put down to the support. People without a last score may have fared otherwise.";

    private static final Link REPORT = Link.of("What commissioners are told", ReportChoice.ADDRESS);
    private static final int LEAST_A_YEAR = 200;
    private static final int MOST_A_YEAR = 250;
    private static final double YEAR = 365;

    FiguresPage page() {
        return new FiguresPage(
                "Figures", asked.about(), asked.filter(), List.of(), figures(), sections(), null, REPORT);
    }

    private List<Figure> figures() {
        var paths = board.paths();
        var waiting = board.waiting().get(Wait.SESSION);
        return List.of(
                figure(
                        Written.count(paths.all()),
                        "referrals sent",
                        "of " + Written.count(paths.people(), "person", "people"),
                        Indicator.FUNNEL),
                figure(
                        Written.percent(paths.at(Stage.MET), paths.all()),
                        "had a first session",
                        Written.outOf(paths.at(Stage.MET), paths.all()) + " referrals; " + Written.count(paths.open())
                                + " still open",
                        Indicator.FUNNEL),
                figure(
                        waiting == null ? "0" : Written.count(waiting.referrals()),
                        "waiting now for a first session",
                        waiting == null || waiting.since() == null
                                ? "nobody waits"
                                : "the longest since " + Written.date(waiting.since()),
                        Indicator.WAITING_NOW),
                figure(
                        Written.count(board.answers().overdue()),
                        "answers overdue",
                        "referrals waiting past the day promised, now",
                        Indicator.RESPONSE),
                figure(
                        Written.count(board.exits().due()),
                        "last questionnaires due",
                        Written.count(board.exits().late()) + " of them late, now",
                        Indicator.EXITS_DUE),
                figure(
                        Written.percent(board.loopsClosed(), board.ended()),
                        "loops closed",
                        Written.outOf(board.loopsClosed(), board.ended()) + " ended referrals",
                        Indicator.LOOPS));
    }

    private static Figure figure(String number, String what, String ofWhom, Indicator indicator) {
        return new Figure(number, what, ofWhom, indicator.href());
    }

    private List<FiguresPage.Section> sections() {
        var charts = new BoardCharts(board);
        var sections = new ArrayList<FiguresPage.Section>();
        sections.add(section(Indicator.FUNNEL, List.of(funnelSentence()), null, List.of(charts.funnel()), true));
        sections.add(section(Indicator.WAITS, waitSentences(), null, List.of(charts.waits()), true));
        sections.add(section(Indicator.WAITING_NOW, List.of(), null, List.of(), true));
        sections.add(section(Indicator.RESPONSE, List.of(responseSentence()), null, List.of(), true));
        sections.add(section(Indicator.CASELOAD, List.of(caseloadSentence()), null, List.of(), true));
        sections.add(section(Indicator.EXITS_DUE, List.of(), null, List.of(), true));
        sections.add(section(Indicator.SESSIONS, List.of(), null, List.of(charts.sessions()), false));
        sections.add(section(Indicator.ATTENDANCE, List.of(), null, List.of(), true));
        sections.add(section(Indicator.CONNECTIONS, List.of(), null, List.of(), true));
        sections.add(section(Indicator.LOOPS, List.of(), null, List.of(), true));
        sections.add(section(
                Indicator.CHANGE,
                changeSentences(),
                REGRESSION,
                board.changes().stream().map(charts::change).toList(),
                true));
        sections.add(section(Indicator.MISSING, missingSentences(), null, List.of(), true));
        return sections;
    }

    private FiguresPage.Section section(
            Indicator indicator, List<String> sentences, @Nullable String warning, List<Chart> charts, boolean table) {
        List<Table> tables = table ? List.of(new Sheets(board).of(indicator).table()) : List.of();
        return new FiguresPage.Section(
                indicator.code(),
                indicator.title(),
                sentences,
                warning,
                charts,
                tables,
                indicator.href(),
                "/board.csv?table=" + indicator.code() + "&" + asked.query());
    }

    private String funnelSentence() {
        var paths = board.paths();
        return "%s of %s. %s still go on, so later stages will grow."
                .formatted(
                        Written.count(paths.all(), "referral", "referrals"),
                        Written.count(paths.people(), "person", "people"),
                        Written.count(paths.open()));
    }

    private List<String> waitSentences() {
        var sentences = new ArrayList<String>();
        board.waits()
                .forEach((wait, days) -> days.spread()
                        .ifPresent(spread -> sentences.add("%s: half within %s days, nine in ten within %s (%s)."
                                .formatted(
                                        wait.title(),
                                        Written.number(spread.median(), 1),
                                        Written.number(spread.ninetieth(), 1),
                                        Written.outOf(days.n(), board.paths().all()) + " referrals"))));
        return sentences;
    }

    private String responseSentence() {
        var answers = board.answers();
        return "%s of decisions came by the day promised (%s)."
                .formatted(
                        Written.percent(answers.inTime(), answers.decided()),
                        Written.outOf(answers.inTime(), answers.decided()));
    }

    private String caseloadSentence() {
        var today = board.scope().today();
        var share = (ChronoUnit.DAYS.between(Period.startOfFinancialYear(today), today) + 1) / YEAR;
        return "A full-time link worker works with %d to %d people a year: %s to %s by today."
                .formatted(
                        LEAST_A_YEAR,
                        MOST_A_YEAR,
                        Written.number(LEAST_A_YEAR * share, 0),
                        Written.number(MOST_A_YEAR * share, 0));
    }

    private List<String> changeSentences() {
        return board.changes().stream()
                .map(change -> "%s: %s started, %s have a first questionnaire, %s have both."
                        .formatted(
                                change.instrument().title(),
                                Written.count(change.starters(), "person", "people"),
                                Written.count(change.withFirst()),
                                Written.count(change.complete())))
                .toList();
    }

    private List<String> missingSentences() {
        var sentences = new ArrayList<String>();
        for (var change : board.changes()) {
            var reasons = change.missed().entrySet().stream()
                    .map(each -> Written.midSentence(each.getKey()) + " " + Written.count(each.getValue()))
                    .toList();
            if (!reasons.isEmpty()) {
                sentences.add("Why there is no last questionnaire: " + Written.list(reasons) + ".");
            }
        }
        return sentences;
    }
}
