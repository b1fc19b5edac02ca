package org.kith.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kith.access.SchemeId;
import org.kith.reporting.Milestones.Passed;
import org.kith.reporting.Sheet.Cell;
import org.kith.tenancy.PlaceClock;
import org.springframework.stereotype.Component;

/// Counts a quarter or a year once, some days after it ended.
///
/// What nobody may work out from one report nobody may work out from two either. So periods do not overlap but for the
/// quarters of a year, a quarter's small count goes into the next one's, and whatever was counted is not counted again.
@Component
public class Releasing {

    /// Days in which staff write down what happened before a period is counted.
    private static final int DAYS_TO_WRITE_DOWN = 14;

    private final Releases releases;
    private final Milestones milestones;
    private final Starters starters;

    Releasing(Releases releases, Milestones milestones, Starters starters) {
        this.releases = releases;
        this.milestones = milestones;
        this.starters = starters;
    }

    public static boolean due(Period period, LocalDate today) {
        return !today.isBefore(dueOn(period));
    }

    public static LocalDate dueOn(Period period) {
        return period.last().plusDays(DAYS_TO_WRITE_DOWN);
    }

    /// What there is of a year by now.
    YearOfReports of(SchemeId scheme, FinancialYear year, Instant now) {
        var today = LocalDate.ofInstant(now, PlaceClock.LONDON);
        var quarters = new ArrayList<Optional<Release>>();
        for (var quarter : year.quarters()) {
            if (due(quarter, today)) {
                releases.begin(scheme, quarter, now)
                        .ifPresent(id -> releases.keep(id, List.of(quarter(scheme, year, quarters))));
            }
            quarters.add(releases.find(scheme, quarter));
        }
        if (due(year.period(), today)) {
            releases.begin(scheme, year.period(), now).ifPresent(id -> releases.keep(id, year(scheme, year, quarters)));
        }
        return new YearOfReports(year, quarters, releases.find(scheme, year.period()));
    }

    private Sheet quarter(SchemeId scheme, FinancialYear year, List<Optional<Release>> before) {
        var period = year.quarters().get(before.size());
        var passed = milestones.of(scheme, new Period(year.period().first(), period.last()));
        return Published.ACTIVITY.sheet(
                period,
                Stream.of(Milestone.values())
                        .map(each -> List.of(
                                Cell.of(each.title()), Guard.cell(Guard.whole(number(passed, each, year, before)))))
                        .toList());
    }

    /// The quarter's count, with those of the quarters just before that were too small to show.
    private static long number(
            List<Passed> passed, Milestone milestone, FinancialYear year, List<Optional<Release>> before) {
        var carried = before.reversed().stream()
                .takeWhile(each ->
                        each.filter(release -> withheld(release, milestone)).isPresent())
                .count();
        var first = year.quarters().get(before.size() - (int) carried).first();
        return passed.stream()
                .filter(each -> each.milestone() == milestone && !each.day().isBefore(first))
                .count();
    }

    private static boolean withheld(Release release, Milestone milestone) {
        return release.sheet(Published.ACTIVITY).last(milestone.title()) instanceof Sheet.Words;
    }

    private List<Sheet> year(SchemeId scheme, FinancialYear year, List<Optional<Release>> quarters) {
        var last = quarters.getLast();
        var withheld = Stream.of(Milestone.values())
                .filter(each -> last.filter(release -> withheld(release, each)).isPresent())
                .toList();
        var asked = starters.of(new Scope(Set.of(scheme), year.period(), Instant.EPOCH)).stream()
                .filter(each -> each.instrument().key().equals("ons4"))
                .toList();
        return new YearReport(year, milestones.of(scheme, year.period()), withheld, asked).sheets();
    }
}
