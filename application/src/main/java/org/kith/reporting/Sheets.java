package org.kith.reporting;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.kith.design.Written;
import org.kith.evaluation.report.Outcome;
import org.kith.reporting.Sheet.Cell;

/// Every figure of a board as tables: one for each indicator.
public record Sheets(Board board) {

    public Sheet of(Indicator indicator) {
        return switch (indicator) {
            case FUNNEL -> funnel();
            case WAITS -> waits();
            case WAITING_NOW -> waiting();
            case RESPONSE -> response();
            case CASELOAD -> caseload();
            case SESSIONS -> sessions();
            case ATTENDANCE -> attendance();
            case EXITS_DUE -> exits();
            case CONNECTIONS -> connections();
            case LOOPS -> loops();
            case CHANGE -> change();
            case MISSING -> missing();
        };
    }

    private String sent() {
        return "sent " + board.scope().period().inWords();
    }

    private String ended() {
        return "ended " + board.scope().period().inWords();
    }

    private Sheet funnel() {
        var rows = new ArrayList<List<Cell>>();
        for (var stage : Stage.values()) {
            rows.add(List.of(
                    Cell.of(stage.title()),
                    Cell.of("All who came so far"),
                    Cell.of(board.paths().at(stage))));
            board.paths()
                    .endedAt(stage)
                    .forEach(part -> rows.add(
                            List.of(Cell.of(stage.title()), Cell.of(part.inWords()), Cell.of(part.referrals()))));
        }
        return new Sheet(
                Indicator.FUNNEL,
                "Referrals " + sent() + ", by the furthest stage and why they went no further",
                List.of("Stage", "Came so far, or ended here because", "Referrals"),
                rows);
    }

    private Sheet waits() {
        var rows = new ArrayList<List<Cell>>();
        board.waits().forEach((wait, days) -> {
            var spread = days.spread();
            rows.add(List.of(
                    Cell.of(wait.title()),
                    Cell.of(days.n()),
                    Cell.of(spread.map(each -> each.median()).orElse(Double.NaN), 1),
                    Cell.of(spread.map(each -> each.ninetieth()).orElse(Double.NaN), 1),
                    Cell.of(spread.map(each -> each.largest()).orElse(Double.NaN), 0)));
        });
        return new Sheet(
                Indicator.WAITS,
                "Days from referral, referrals " + sent(),
                List.of("Until", "Referrals", "Median days", "90th centile", "Longest"),
                rows);
    }

    private Sheet waiting() {
        var rows = new ArrayList<List<Cell>>();
        var today = board.scope().today();
        board.waiting().forEach((wait, now) -> {
            var since = now.since();
            rows.add(List.of(
                    Cell.of(wait.title()),
                    Cell.of(now.referrals()),
                    Cell.of(since == null ? Double.NaN : ChronoUnit.DAYS.between(since, today), 0)));
        });
        return new Sheet(
                Indicator.WAITING_NOW,
                "Referrals waiting on " + Written.date(today) + ", whenever they were sent",
                List.of("For", "Referrals", "Longest wait in days"),
                rows);
    }

    private Sheet response() {
        var answers = board.answers();
        return new Sheet(
                Indicator.RESPONSE,
                "Decisions on referrals " + sent() + ", and decisions overdue now",
                List.of("Decisions", "Referrals"),
                List.of(
                        List.of(Cell.of("Decided"), Cell.of(answers.decided())),
                        List.of(Cell.of("Decided in time"), Cell.of(answers.inTime())),
                        List.of(Cell.of("Overdue now, whenever sent"), Cell.of(answers.overdue()))));
    }

    private Sheet caseload() {
        var rows = new ArrayList<List<Cell>>();
        board.caseloads().workers().forEach(each -> rows.add(workload(each)));
        rows.add(workload(board.caseloads().all()));
        return new Sheet(
                Indicator.CASELOAD,
                "People of each link worker on " + Written.date(board.scope().today()),
                List.of("Link worker", "People now", "Of these on hold", "People since 1 April"),
                rows);
    }

    private static List<Cell> workload(Workloads.Caseloads.Workload each) {
        return List.of(Cell.of(each.name()), Cell.of(each.now()), Cell.of(each.onHold()), Cell.of(each.year()));
    }

    private Sheet sessions() {
        var rows = new ArrayList<List<Cell>>();
        board.sessions()
                .counts()
                .forEach((held, supports) ->
                        rows.add(List.of(Cell.of(held == 1 ? "1 session" : held + " sessions"), Cell.of(supports))));
        return new Sheet(
                Indicator.SESSIONS,
                "Sessions held in each support that " + ended() + " after at least one",
                List.of("Sessions held", "Supports"),
                rows);
    }

    private Sheet attendance() {
        var rows = new ArrayList<List<Cell>>();
        board.attendance().forEach((what, number) -> rows.add(List.of(Cell.of(what.title()), Cell.of(number))));
        return new Sheet(
                Indicator.ATTENDANCE,
                "Sessions of " + board.scope().period().inWords(),
                List.of("What came of it", "Sessions"),
                rows);
    }

    private Sheet exits() {
        return new Sheet(
                Indicator.EXITS_DUE,
                "Supports with a last questionnaire neither answered nor explained, on "
                        + Written.date(board.scope().today()),
                List.of("Last questionnaires", "Supports"),
                List.of(
                        List.of(Cell.of("Due"), Cell.of(board.exits().due())),
                        List.of(Cell.of("Of these late"), Cell.of(board.exits().late()))));
    }

    private Sheet connections() {
        var rows = new ArrayList<List<Cell>>();
        board.connections()
                .forEach(each -> rows.add(List.of(
                        Cell.of(each.state().title()),
                        Cell.of(each.signposts()),
                        Cell.of(each.referrals()),
                        Cell.of(each.all()))));
        return new Sheet(
                Indicator.CONNECTIONS,
                "Connections made " + board.scope().period().inWords() + ", as they stand today",
                List.of("Stands at", "Signposts", "Referrals", "All"),
                rows);
    }

    private Sheet loops() {
        var rows = new ArrayList<List<Cell>>();
        for (var arrival : Watch.Arrival.values()) {
            var number = board.words().stream()
                    .filter(word -> word.arrival() == arrival)
                    .mapToLong(Watch.Word::referrals)
                    .sum();
            rows.add(List.of(Cell.of(arrival.title()), Cell.of(number)));
        }
        return new Sheet(
                Indicator.LOOPS,
                "Final words back of referrals by professionals and organisations that " + ended(),
                List.of("Final word", "Referrals"),
                rows);
    }

    private Sheet change() {
        var rows = new ArrayList<List<Cell>>();
        for (var change : board.changes()) {
            for (var score : change.scores()) {
                rows.add(scoreRow(change, score));
            }
        }
        return new Sheet(
                Indicator.CHANGE,
                "People whose support " + ended() + " after a first session",
                List.of("Score", "Started", "With a first score", "With both", "Mean change", "95% from", "95% to"),
                rows);
    }

    private static List<Cell> scoreRow(Change change, Change.Score score) {
        var cells = new ArrayList<Cell>(List.of(
                Cell.of(change.instrument().title() + ": " + score.definition().title()),
                Cell.of(change.starters()),
                Cell.of(score.withFirst()),
                Cell.of(score.pairs().complete())));
        switch (score.change()) {
            case Outcome.Found(var found) -> {
                cells.add(Cell.of(found.meanChange(), 2));
                cells.add(Cell.of(found.interval().low(), 2));
                cells.add(Cell.of(found.interval().high(), 2));
            }
            case Outcome.Refused(var why) -> {
                cells.add(Cell.of(why.sentence()));
                cells.add(Cell.of("–"));
                cells.add(Cell.of("–"));
            }
        }
        return cells;
    }

    private Sheet missing() {
        var rows = new ArrayList<List<Cell>>();
        for (var change : board.changes()) {
            for (var group : change.compared()) {
                rows.add(List.of(
                        Cell.of(change.instrument().title() + ": " + group.by()),
                        Cell.of(group.group()),
                        Cell.of(group.complete()),
                        Cell.of(group.incomplete()),
                        Cell.of(group.all() == 0 ? Double.NaN : 100.0 * group.complete() / group.all(), 1)));
            }
        }
        return new Sheet(
                Indicator.MISSING,
                "People whose support " + ended() + " after a first session, with and without both questionnaires",
                List.of("By", "Group", "With both", "Without", "% with both"),
                rows);
    }
}
