package org.kith.reporting.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.design.Written;
import org.kith.design.chart.Bars;
import org.kith.design.chart.Chart;
import org.kith.design.chart.Funnel;
import org.kith.design.chart.Intervals;
import org.kith.design.chart.Shown;
import org.kith.evaluation.report.Outcome;
import org.kith.reporting.Board;
import org.kith.reporting.Change;
import org.kith.reporting.Days;
import org.kith.reporting.Fate;
import org.kith.reporting.Paths;
import org.kith.reporting.Stage;
import org.kith.reporting.Wait;

/// The pictures of a board, each with the finding as its title.
record BoardCharts(Board board) {

    private static final int[] BANDS = {0, 8, 15, 22, 29, 43};
    private static final int MOST_SESSIONS = 6;

    Chart funnel() {
        var paths = board.paths();
        var stages = new ArrayList<Funnel.Stage>();
        List<Funnel.Loss> lost = List.of();
        for (var stage : Stage.values()) {
            stages.add(new Funnel.Stage(
                    stage.title(), Shown.count(paths.at(stage)), Shown.percent(paths.at(stage), paths.all()), lost));
            lost = losses(paths.endedAt(stage));
        }
        return new Funnel(
                "%s of %s led to a first session"
                        .formatted(Written.percent(paths.at(Stage.MET), paths.all()), referrals(paths)),
                "Referrals sent " + board.scope().period().inWords(),
                "all referred",
                stages);
    }

    /// By what became of them; the reasons stand in the table of losses.
    private static List<Funnel.Loss> losses(List<Paths.Part> parts) {
        var byFate = parts.stream()
                .collect(Collectors.groupingBy(
                        Paths.Part::fate,
                        () -> new EnumMap<>(Fate.class),
                        Collectors.summingLong(Paths.Part::referrals)));
        return byFate.entrySet().stream()
                .map(each -> new Funnel.Loss(Written.midSentence(each.getKey().title()), Shown.count(each.getValue())))
                .toList();
    }

    private static String referrals(Paths paths) {
        return Written.count(paths.all(), "referral", "referrals");
    }

    Chart waits() {
        var days = board.waits().getOrDefault(Wait.SESSION, new Days(new TreeMap<>()));
        var bars = new ArrayList<Bars.Bar>();
        for (int at = 0; at < BANDS.length; at++) {
            var most = at + 1 < BANDS.length ? BANDS[at + 1] - 1 : Integer.MAX_VALUE;
            var label = at + 1 < BANDS.length ? BANDS[at] + "–" + most : BANDS[at] + "+";
            var least = at == 0 ? Integer.MIN_VALUE : BANDS[at];
            bars.add(new Bars.Bar(label, Shown.count(days.between(least, most)), false));
        }
        return new Bars(
                days.spread()
                        .map(spread -> "Half waited %s days or less for a first session"
                                .formatted(Written.number(spread.median(), spread.median() % 1 == 0 ? 0 : 1)))
                        .orElse("Nobody has had a first session yet"),
                "Days from referral to first session, referrals sent "
                        + board.scope().period().inWords(),
                "Days",
                "Referrals",
                bars);
    }

    Chart sessions() {
        var days = board.sessions();
        var bars = Stream.iterate(1, each -> each <= MOST_SESSIONS, each -> each + 1)
                .map(each -> new Bars.Bar(String.valueOf(each), Shown.count(days.between(each, each)), false))
                .collect(Collectors.toCollection(ArrayList::new));
        bars.add(new Bars.Bar(
                MOST_SESSIONS + 1 + "+", Shown.count(days.between(MOST_SESSIONS + 1, Integer.MAX_VALUE)), false));
        return new Bars(
                days.n() == 0
                        ? "Nobody’s support has ended yet"
                        : "People had %s sessions on average".formatted(Written.number(days.mean(), 1)),
                "Supports that ended " + board.scope().period().inWords() + " after at least one session",
                "Sessions held",
                "Supports",
                bars);
    }

    Chart change(Change change) {
        return new Intervals(
                change.instrument().title() + ": mean change of people with both scores",
                "People whose support ended " + board.scope().period().inWords(),
                "Score",
                null,
                change.scores().stream().map(BoardCharts::estimate).toList());
    }

    private static Intervals.Estimate estimate(Change.Score score) {
        var better = score.definition().direction().improvement(1) > 0 ? " (higher is better)" : " (lower is better)";
        var label = score.definition().title() + better;
        var pairs = score.pairs().complete();
        return switch (score.change()) {
            case Outcome.Found(var found) ->
                new Intervals.Estimate(
                        label,
                        pairs,
                        Shown.number(found.meanChange(), 2),
                        Shown.number(found.interval().low(), 2),
                        Shown.number(found.interval().high(), 2));
            case Outcome.Refused(var why) ->
                new Intervals.Estimate(label, pairs, Shown.hidden("–"), Shown.hidden("–"), Shown.hidden("–"));
        };
    }
}
