package org.kith.reporting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.evaluation.change.PairedChange;
import org.kith.evaluation.describe.disclosure.SafeCount;
import org.kith.evaluation.report.Outcome;
import org.kith.reporting.Milestones.Passed;
import org.kith.reporting.Sheet.Cell;

/// Writes the tables of a whole year as they may be shown.
final class YearReport {

    private final Period period;
    private final List<Passed> passed;
    private final Map<Milestone, SafeCount> totals;
    private final List<Starter> starters;

    /// @param withheld milestones whose year is not shown, because it would give away a quarter that is not
    /// @param starters everybody of the year who was to be asked ONS4
    YearReport(FinancialYear year, List<Passed> passed, List<Milestone> withheld, List<Starter> starters) {
        this.period = year.period();
        this.passed = List.copyOf(passed);
        this.starters = List.copyOf(starters);
        this.totals = new EnumMap<>(Milestone.class);
        for (var milestone : Milestone.values()) {
            totals.put(
                    milestone,
                    withheld.contains(milestone) ? new SafeCount.NotShown() : Guard.whole(number(milestone)));
        }
    }

    List<Sheet> sheets() {
        return Stream.of(
                        Stream.of(activity()),
                        Stream.of(Grouping.values()).map(this::groups),
                        Stream.of(waits(), change(), missing()))
                .flatMap(each -> each)
                .toList();
    }

    private long number(Milestone milestone) {
        return passed.stream().filter(each -> each.milestone() == milestone).count();
    }

    private SafeCount total(Milestone milestone) {
        return Objects.requireNonNull(totals.get(milestone));
    }

    private Sheet activity() {
        return Published.ACTIVITY.sheet(
                period,
                Stream.of(Milestone.values())
                        .map(each -> List.of(Cell.of(each.title()), Guard.cell(total(each))))
                        .toList());
    }

    private Sheet groups(Grouping by) {
        var columns = new EnumMap<Milestone, List<SafeCount>>(Milestone.class);
        for (var milestone : Milestone.values()) {
            columns.put(milestone, column(by, milestone));
        }
        var rows = new ArrayList<List<Cell>>();
        var labels = List.copyOf(by.counts(passed, Milestone.RECEIVED).keySet());
        for (int at = 0; at < labels.size(); at++) {
            int line = at;
            rows.add(line(
                    labels.get(at),
                    Stream.of(Milestone.values())
                            .map(each ->
                                    Objects.requireNonNull(columns.get(each)).get(line))
                            .toList()));
        }
        rows.add(line("All", Stream.of(Milestone.values()).map(this::total).toList()));
        return by.published().sheet(period, rows);
    }

    private List<SafeCount> column(Grouping by, Milestone milestone) {
        var counts = by.counts(passed, milestone);
        return by == Grouping.NEED
                ? counts.values().stream()
                        .map(each -> Guard.share(each, number(milestone), total(milestone)))
                        .toList()
                : Guard.parts(counts, total(milestone));
    }

    private List<Cell> line(String label, List<SafeCount> counts) {
        var received = counts.getFirst().shown();
        var all = total(Milestone.RECEIVED).shown();
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(label));
        cells.add(Guard.cell(counts.getFirst()));
        cells.add(Cell.of(
                received.isPresent() && all.isPresent() && all.getAsLong() > 0
                        ? 100.0 * received.getAsLong() / all.getAsLong()
                        : Double.NaN,
                1));
        counts.stream().skip(1).map(Guard::cell).forEach(cells::add);
        return cells;
    }

    private Sheet waits() {
        return Published.WAITS.sheet(
                period,
                Stream.of(Milestone.ACCEPTED, Milestone.STARTED)
                        .map(this::waited)
                        .toList());
    }

    private List<Cell> waited(Milestone until) {
        var n = total(until);
        var title = Cell.of(until == Milestone.ACCEPTED ? "Acceptance" : "First session");
        if (!Guard.enough(n)) {
            return List.of(title, Guard.cell(n), Cell.of("too few to say"), Cell.of("too few to say"));
        }
        var days = new Days(passed.stream()
                .filter(each -> each.milestone() == until)
                .collect(Collectors.groupingBy(Passed::waited, TreeMap::new, Collectors.counting())));
        var spread = days.spread().orElseThrow();
        return List.of(title, Guard.cell(n), Cell.of(spread.median(), 1), Cell.of(spread.ninetieth(), 1));
    }

    private List<Starter> answered() {
        return starters.stream().filter(Change::everyScore).toList();
    }

    /// Those whose support ended, who started and were to be asked, and who answered everything twice.
    private List<SafeCount> followed() {
        var asked = List.of((long) starters.size(), (long) answered().size());
        var ended = total(Milestone.ENDED);
        if (ended.shown().isEmpty()) {
            return Stream.concat(Stream.of(ended), Guard.stages(asked).stream()).toList();
        }
        var rest = Guard.stages(List.of(number(Milestone.ENDED), asked.getFirst(), asked.getLast()));
        return Stream.concat(Stream.of(ended), rest.stream().skip(1)).toList();
    }

    private Sheet change() {
        var n = followed().getLast();
        var rows = new ArrayList<List<Cell>>();
        if (!Guard.enough(n)) {
            rows.add(List.of(
                    Cell.of("ONS4"),
                    Guard.cell(n),
                    Cell.of("Fewer than ten people have both, or so few are missing that they could be picked out."),
                    Cell.of("–"),
                    Cell.of("–")));
            return Published.CHANGE.sheet(period, rows);
        }
        for (var change : Change.of(answered())) {
            change.scores().forEach(score -> rows.add(score(score, n)));
        }
        return Published.CHANGE.sheet(period, rows);
    }

    private static List<Cell> score(Change.Score score, SafeCount n) {
        var better = score.definition().direction().improvement(1) > 0 ? "higher is better" : "lower is better";
        var label = Cell.of("%s (%s)".formatted(score.definition().title(), better));
        return switch (score.change()) {
            case Outcome.Found(PairedChange found) ->
                List.of(
                        label,
                        Guard.cell(n),
                        Cell.of(found.meanChange(), 2),
                        Cell.of(found.interval().low(), 2),
                        Cell.of(found.interval().high(), 2));
            case Outcome.Refused(var why) ->
                List.of(label, Guard.cell(n), Cell.of(why.sentence()), Cell.of("–"), Cell.of("–"));
        };
    }

    private Sheet missing() {
        var followed = followed();
        var rows = new ArrayList<List<Cell>>();
        rows.add(List.of(Cell.of("Support ended"), Guard.cell(followed.getFirst())));
        rows.add(List.of(Cell.of("Of these after a first session, and to be asked"), Guard.cell(followed.get(1))));
        rows.add(List.of(Cell.of("Of these with every answer, first and last"), Guard.cell(followed.getLast())));
        var whole = followed.get(1).shown().isPresent()
                && followed.getLast().shown().isPresent();
        var reasons = new LinkedHashMap<String, Long>();
        Change.whyMissing().forEach(reason -> reasons.put(reason, 0L));
        starters.stream()
                .filter(each -> !Change.everyScore(each))
                .forEach(each -> reasons.merge(Change.whyMissing(each), 1L, Long::sum));
        var missing = starters.size() - answered().size();
        var safe = Guard.parts(reasons, whole ? Guard.whole(missing) : new SafeCount.NotShown());
        int at = 0;
        for (var reason : reasons.keySet()) {
            rows.add(List.of(Cell.of("Missing: " + reason), Guard.cell(safe.get(at++))));
        }
        return Published.MISSING.sheet(period, rows);
    }
}
