package org.kith.reporting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.evaluation.describe.disclosure.SafeCount;
import org.kith.reporting.Milestones.Passed;
import org.kith.reporting.Sheet.Cell;

/// Writes the tables of a whole year as they may be shown.
final class YearReport {

    private final Period period;
    private final List<Passed> passed;
    private final Map<Milestone, SafeCount> totals;
    private final FollowUp followUp;

    /// @param withheld milestones whose year is not shown, because it would give away a quarter that is not
    /// @param starters everybody of the year who was to be asked ONS4
    YearReport(FinancialYear year, List<Passed> passed, List<Milestone> withheld, List<Starter> starters) {
        this.period = year.period();
        this.passed = List.copyOf(passed);
        this.totals = new EnumMap<>(Milestone.class);
        for (var milestone : Milestone.values()) {
            totals.put(
                    milestone,
                    withheld.contains(milestone) ? new SafeCount.NotShown() : Guard.whole(number(milestone)));
        }
        this.followUp = new FollowUp(period, total(Milestone.ENDED), starters);
    }

    List<Sheet> sheets() {
        return Stream.of(
                        Stream.of(activity()),
                        Stream.of(Grouping.values()).map(this::groups),
                        Stream.of(waits(), followUp.change(), followUp.missing()))
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
}
