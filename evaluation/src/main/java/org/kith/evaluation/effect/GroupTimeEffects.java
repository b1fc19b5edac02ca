package org.kith.evaluation.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.function.IntPredicate;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;

/// Difference-in-differences where units begin at different times.
///
/// For the units `g` that begin in the same period, and for every period `t`, the mean change since the last period
/// before the start, less that of comparators: `ATT(g,t)`. Comparators are units that never have the support or, if so
/// asked, also those that do not have it yet in `t` nor in the period before the start; never those that have it
/// already, whom two-way fixed effects take too ([DifferenceInDifferences]). Periods before the start are compared with
/// the last before it as well, which shows whether groups drifted apart already. Nothing is adjusted for.
///
/// Each cell has an influence function `ψ`, each unit's share in it; sums of cells weigh groups by their size, and the
/// chance in those sizes is in `ψ` too. Errors are `√Σψ²/n`, a unit's periods hanging together as they may. Beside
/// Callaway and Sant'Anna's formula, deviations from a mean of `m` units count `√(m/(m-1))`, which matters where
/// groups are small.
///
/// Units not known in every period, and those that had the support from the first, are left out and counted. Refuses
/// fewer than four units, units with two values in a period, units that stop having the support, groups of one,
/// fewer than two comparators, and nobody who begins. Callaway & Sant'Anna (2021),
/// doi:10.1016/j.jeconom.2020.12.001.
public final class GroupTimeEffects {

    private static final int FEWEST_COMPARATORS = 2;
    private static final GroupTimeEffects DEFAULTS = new GroupTimeEffects(false);

    private final boolean notYet;

    private GroupTimeEffects(boolean notYet) {
        this.notYet = notYet;
    }

    /// Compared with units that never have the support.
    public static GroupTimeEffects withDefaults() {
        return DEFAULTS;
    }

    /// Compared with those who do not have it yet, too.
    public GroupTimeEffects comparedWithNotYet() {
        return new GroupTimeEffects(true);
    }

    /// Many units over many periods.
    ///
    /// @param outcomes of a unit in a period, `NaN` where not known
    /// @param units    whose outcome it is
    /// @param periods  when, in order and evenly apart
    /// @param having   whether the unit had the support then
    public Outcome<StaggeredEffects> ofPanel(double[] outcomes, int[] units, int[] periods, boolean[] having) {
        return StaggeredPanel.of(outcomes, units, periods, having).then(panel -> {
            if (!notYet && panel.never() < FEWEST_COMPARATORS) {
                return Outcome.refuse(
                        new Refusal.TooFew("units that never have the support", FEWEST_COMPARATORS, panel.never()));
            }
            List<StaggeredEffects.Cell> cells = cells(panel);
            return cells.stream().anyMatch(StaggeredEffects.Cell::begun)
                    ? Outcome.of(new StaggeredEffects(panel, cells, notYet))
                    : Outcome.refuse(new Refusal.NotMeaningful("In every period with the support there are fewer than "
                            + FEWEST_COMPARATORS + " units without it, so there is nobody to compare with."));
        });
    }

    private List<StaggeredEffects.Cell> cells(StaggeredPanel panel) {
        List<StaggeredEffects.Cell> cells = new ArrayList<>();
        NavigableMap<Integer, Integer> groups = panel.groups();
        for (int group : groups.keySet()) {
            for (int period = 0; period < panel.periods().length; period++) {
                if (period != group - 1) {
                    int until = Math.max(period, group - 1);
                    IntPredicate compared = unit -> {
                        int begins = panel.begins()[unit];
                        return begins == StaggeredPanel.NEVER || (notYet && begins > until && begins != group);
                    };
                    Side with = Side.of(panel, unit -> panel.begins()[unit] == group, group, period);
                    Side without = Side.of(panel, compared, group, period);
                    if (without.size >= FEWEST_COMPARATORS) {
                        cells.add(cell(panel, group, period, with, without));
                    }
                }
            }
        }
        return cells;
    }

    private static StaggeredEffects.Cell cell(StaggeredPanel panel, int group, int period, Side with, Side without) {
        double[] influence = new double[panel.units()];
        with.addTo(influence, 1);
        without.addTo(influence, -1);
        return new StaggeredEffects.Cell(
                group, period, with.mean - without.mean, influence, (double) with.size / panel.units());
    }

    /// The changes of some units since the period before a group began.
    private static final class Side {

        private final List<Integer> units = new ArrayList<>();
        private final List<Double> changes = new ArrayList<>();
        private double mean;
        private int size;

        static Side of(StaggeredPanel panel, IntPredicate chosen, int group, int period) {
            Side side = new Side();
            double sum = 0;
            for (int unit = 0; unit < panel.units(); unit++) {
                if (chosen.test(unit)) {
                    double change = panel.values()[unit][period] - panel.values()[unit][group - 1];
                    side.units.add(unit);
                    side.changes.add(change);
                    sum += change;
                }
            }
            side.size = side.units.size();
            side.mean = sum / side.size;
            return side;
        }

        private void addTo(double[] influence, int sign) {
            double share = sign * influence.length / (double) size * Math.sqrt(size / (size - 1.0));
            for (int i = 0; i < size; i++) {
                influence[units.get(i)] += share * (changes.get(i) - mean);
            }
        }
    }
}
