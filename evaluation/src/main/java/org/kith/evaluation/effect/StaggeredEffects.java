package org.kith.evaluation.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.Basis;
import org.kith.evaluation.report.ClaimGrade;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Finding;
import org.kith.evaluation.report.FormulaId;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Row;

/// Differences by group and time, and what they come to over all, by time since the start, and by group; made by
/// [GroupTimeEffects].
public final class StaggeredEffects implements Finding {

    private static final int FEW_UNITS = 40;
    private static final int FEW_IN_A_GROUP = 5;

    private final StaggeredPanel panel;
    private final List<Cell> cells;
    private final boolean notYet;
    private final Difference overall;

    StaggeredEffects(StaggeredPanel panel, List<Cell> cells, boolean notYet) {
        this.panel = panel;
        this.cells = List.copyOf(cells);
        this.notYet = notYet;
        this.overall =
                difference(Influence.weighed(cells.stream().filter(Cell::begun).toList(), panel.begins()));
    }

    /// One group in one period.
    static final class Cell {

        /// The place of the period in which it began.
        private final int group;

        /// The place of the period.
        private final int period;

        /// Of the difference.
        private final double estimate;

        /// Of each unit.
        private final double[] influence;

        /// Of all units that the group is.
        private final double share;

        Cell(int group, int period, double estimate, double[] influence, double share) {
            this.group = group;
            this.period = period;
            this.estimate = estimate;
            this.influence = influence;
            this.share = share;
        }

        int group() {
            return group;
        }

        int period() {
            return period;
        }

        double estimate() {
            return estimate;
        }

        double[] influence() {
            return influence;
        }

        double share() {
            return share;
        }

        boolean begun() {
            return period >= group;
        }

        int since() {
            return period - group;
        }
    }

    /// A difference with its error; the interval is that of the normal distribution.
    public record Difference(double estimate, double standardError) {
        public Interval interval() {
            double reach = NormalDistribution.of(0, 1).inverseSurvivalProbability(0.025) * standardError;
            return new Interval(estimate - reach, estimate + reach, 0.95);
        }
    }

    /// The difference of those that began in one period, in one period.
    public record OfGroupAndTime(int began, int period, Difference difference) {}

    /// The difference so many periods since the start; nought is the first period with the support, and those below −1
    /// are leads, where there is nothing to find.
    public record OfTimeSince(int since, Difference difference) {}

    /// The mean difference of those that began in one period, over their periods with the support.
    public record OfGroup(int began, Difference difference) {}

    public List<OfGroupAndTime> byGroupAndTime() {
        return cells.stream()
                .map(cell -> new OfGroupAndTime(
                        panel.periods()[cell.group()], panel.periods()[cell.period()], difference(Influence.of(cell))))
                .toList();
    }

    /// In order of time, leads first; the last period before the start is what all are compared with and not there.
    public List<OfTimeSince> byTimeSince() {
        return cells.stream()
                .map(Cell::since)
                .distinct()
                .sorted()
                .map(since -> new OfTimeSince(since, difference(since(since))))
                .toList();
    }

    public List<OfGroup> byGroup() {
        return panel.groups().keySet().stream()
                .filter(group -> cells.stream().anyMatch(cell -> cell.begun() && cell.group() == group))
                .map(group -> new OfGroup(
                        panel.periods()[group],
                        difference(Influence.mean(cells.stream()
                                .filter(cell -> cell.begun() && cell.group() == group)
                                .map(Influence::of)
                                .toList()))))
                .toList();
    }

    /// The mean of the differences in the first so many periods since the start, each counting alike; none where the
    /// support is not known for so long.
    Optional<Difference> meanOfFirst(int periods) {
        List<Influence> each = new ArrayList<>();
        for (int since = 0; since < periods; since++) {
            int wanted = since;
            if (cells.stream().noneMatch(cell -> cell.since() == wanted)) {
                return Optional.empty();
            }
            each.add(since(since));
        }
        return Optional.of(difference(Influence.mean(each)));
    }

    private Influence since(int since) {
        return Influence.weighed(
                cells.stream().filter(cell -> cell.since() == since).toList(), panel.begins());
    }

    private Difference difference(Influence influence) {
        return new Difference(influence.estimate(), influence.standardError());
    }

    /// Whether groups drifted apart before they began.
    public Outcome<PreTrend> preTrend() {
        List<Influence> leads = cells.stream()
                .map(Cell::since)
                .filter(since -> since < -1)
                .distinct()
                .sorted()
                .map(this::since)
                .toList();
        return PreTrend.of(leads, panel.units());
    }

    /// The mean difference over all periods with the support of all units that have it.
    @Override
    public double estimate() {
        return overall.estimate();
    }

    public double standardError() {
        return overall.standardError();
    }

    @Override
    public Interval interval() {
        return overall.interval();
    }

    @Override
    public ClaimGrade highestGrade() {
        return ClaimGrade.B;
    }

    @Override
    public Basis basis() {
        List<Assumption> assumptions = new ArrayList<>();
        assumptions.add(Assumption.checked(
                FEW_UNITS + " units or more, so that the error can be trusted", panel.units() >= FEW_UNITS));
        assumptions.add(Assumption.checked(
                "Each group that begins together is " + FEW_IN_A_GROUP + " units or more",
                panel.groups().values().stream().allMatch(size -> size >= FEW_IN_A_GROUP)));
        String apart = "Groups did not drift apart before they began";
        assumptions.add(preTrend()
                .map(test -> Assumption.checked(apart, test.pValue() >= 0.05))
                .found()
                .orElseGet(() -> Assumption.unchecked(apart)));
        assumptions.add(Assumption.unchecked("Without the support all groups would have changed alike"));
        assumptions.add(Assumption.unchecked("Nothing changes in wait for the support before it begins"));
        assumptions.add(Assumption.unchecked("Nobody's outcome hangs on who else had the support"));
        return new Basis(
                FormulaId.of(notYet ? "group-time-effects-not-yet" : "group-time-effects-never"),
                panel.everyone(),
                assumptions,
                null);
    }

    @Override
    public String sentence() {
        int begun = panel.units() - panel.never();
        int times = panel.groups().size();
        return "Having the support was associated with a difference of " + Decimals.TWO.saySigned(estimate())
                + " points (" + interval().sayWithLevel(Decimals.TWO) + ") over the periods with it, in " + begun
                + " units that began at " + (times == 1 ? "one time" : times + " times") + ", against "
                + (notYet
                        ? "units that did not have it yet, " + panel.never() + " of which never did"
                        : panel.never() + " that never did")
                + "; " + panel.everyone().used() + " of " + panel.everyone().all() + " units are compared.";
    }

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>(panel.everyone().rows());
        rows.add(new Row("Difference over all", Decimals.TWO.saySigned(estimate())));
        rows.add(Row.of("Standard error", standardError(), Decimals.TWO));
        rows.add(Row.of("95% interval", interval(), Decimals.TWO));
        byGroup().forEach(group -> rows.add(said("Began in period " + group.began(), group.difference())));
        byTimeSince().forEach(time -> rows.add(said(since(time), time.difference())));
        preTrend().found().ifPresent(test -> rows.addAll(test.rows()));
        return List.copyOf(rows);
    }

    private static String since(OfTimeSince time) {
        return time.since() < 0
                ? -time.since() + " periods before the start"
                : time.since() + (time.since() == 1 ? " period" : " periods") + " after the first with the support";
    }

    private static Row said(String label, Difference difference) {
        return new Row(
                label,
                Decimals.TWO.saySigned(difference.estimate()) + " ("
                        + difference.interval().say(Decimals.TWO) + ")");
    }
}
