package org.kith.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kith.design.Written;
import org.kith.reporting.Sheet.Cell;

/// What has been released of a year: each quarter in order, and the whole.
public record YearOfReports(FinancialYear year, List<Optional<Release>> quarters, Optional<Release> whole) {

    public YearOfReports {
        quarters = List.copyOf(quarters);
    }

    /// The quarters side by side, or a table of the whole year; none while the year goes on.
    public Optional<Sheet> sheet(Published which) {
        return which == Published.ACTIVITY ? Optional.of(activity()) : whole.map(release -> release.sheet(which));
    }

    /// Each quarter counted so far, and the year: its own count when it is over, until then the sum of what is shown.
    public Sheet activity() {
        var columns = new ArrayList<String>();
        columns.add("What happened");
        year.quarters()
                .forEach(quarter ->
                        columns.add(Written.shortMonth(quarter.first()) + " to " + Written.shortMonth(quarter.last())));
        columns.add(whole.isPresent() ? "Year" : "Year so far");
        var rows = new ArrayList<List<Cell>>();
        for (var milestone : Milestone.values()) {
            var row = new ArrayList<Cell>();
            row.add(Cell.of(milestone.title()));
            quarters.forEach(quarter ->
                    row.add(quarter.map(release -> count(release, milestone)).orElse(Cell.of("not counted yet"))));
            row.add(whole.map(release -> count(release, milestone)).orElseGet(() -> sum(row)));
            rows.add(row);
        }
        return new Sheet(Published.ACTIVITY, Published.ACTIVITY.caption(year.period()), columns, rows);
    }

    private static Cell count(Release release, Milestone milestone) {
        return release.sheet(Published.ACTIVITY).last(milestone.title());
    }

    private static Cell sum(List<Cell> shown) {
        return Cell.of((long) shown.stream()
                .mapToDouble(each -> each instanceof Sheet.Quantity(double value, int _) ? value : 0)
                .sum());
    }
}
