package org.kith.evaluation.effect;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.kith.evaluation.report.Denominator;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;

/// Units that are known in every period, in rows, with the place of the period in which each began.
final class StaggeredPanel {

    /// Of each unit and period.
    private final double[][] values;

    /// The place of the first period with the support, or [#NEVER].
    private final int[] begins;

    /// In order.
    private final int[] periods;

    /// Units used, and why the others are not.
    private final Denominator everyone;

    StaggeredPanel(double[][] values, int[] begins, int[] periods, Denominator everyone) {
        this.values = values;
        this.begins = begins;
        this.periods = periods;
        this.everyone = everyone;
    }

    double[][] values() {
        return values;
    }

    int[] begins() {
        return begins;
    }

    int[] periods() {
        return periods;
    }

    Denominator everyone() {
        return everyone;
    }

    static final int NEVER = Integer.MAX_VALUE;
    private static final int FEWEST = 4;
    private static final int FEWEST_OF_A_GROUP = 2;

    static Outcome<StaggeredPanel> of(double[] outcomes, int[] units, int[] periods, boolean[] having) {
        if (units.length != outcomes.length || periods.length != outcomes.length || having.length != outcomes.length) {
            throw new IllegalArgumentException("a panel has one unit, period and support for each outcome");
        }
        long infinite = Arrays.stream(outcomes).filter(Double::isInfinite).count();
        if (infinite > 0) {
            return Outcome.refuse(new Refusal.NotFinite("outcomes", infinite));
        }
        int[] times = Arrays.stream(periods).distinct().sorted().toArray();
        Map<Integer, Unit> known = new LinkedHashMap<>();
        for (int i = 0; i < outcomes.length; i++) {
            Unit unit = known.computeIfAbsent(units[i], ignored -> new Unit(times.length));
            int at = Arrays.binarySearch(times, periods[i]);
            if (unit.seen[at]) {
                return refuse("A unit has more than one value in a period.");
            }
            unit.seen[at] = true;
            unit.values[at] = outcomes[i];
            unit.having[at] = having[i];
        }
        return known.values().stream().anyMatch(Unit::stops)
                ? refuse("Some units stop having the support, so that it cannot be said since when they have it.")
                : chosen(List.copyOf(known.values()), times);
    }

    private static Outcome<StaggeredPanel> chosen(List<Unit> all, int[] times) {
        List<Unit> complete = all.stream().filter(Unit::isComplete).toList();
        List<Unit> used = complete.stream().filter(unit -> unit.begins() > 0).toList();
        Denominator everyone = new Denominator(
                all.size(),
                used.size(),
                List.of(
                        new Denominator.LeftOut("not known in every period", all.size() - complete.size()),
                        new Denominator.LeftOut(
                                "had the support from the first period", complete.size() - used.size())));
        if (used.size() < FEWEST) {
            return Outcome.refuse(new Refusal.TooFew("units", FEWEST, used.size()));
        }
        StaggeredPanel panel = new StaggeredPanel(
                used.stream().map(unit -> unit.values).toArray(double[][]::new),
                used.stream().mapToInt(Unit::begins).toArray(),
                times,
                everyone);
        NavigableMap<Integer, Integer> groups = panel.groups();
        if (groups.isEmpty()) {
            return refuse(
                    complete.size() > used.size()
                            ? "Nothing is known of the time before the support, so there is no change to compare."
                            : "Nobody begins to have the support, so there is no change to compare.");
        }
        for (Map.Entry<Integer, Integer> group : groups.entrySet()) {
            if (group.getValue() < FEWEST_OF_A_GROUP) {
                return Outcome.refuse(new Refusal.TooFew(
                        "units that begin in period " + times[group.getKey()], FEWEST_OF_A_GROUP, group.getValue()));
            }
        }
        return Outcome.of(panel);
    }

    private static Outcome<StaggeredPanel> refuse(String sentence) {
        return Outcome.refuse(new Refusal.NotMeaningful(sentence));
    }

    /// How many units began in which period, by its place.
    NavigableMap<Integer, Integer> groups() {
        NavigableMap<Integer, Integer> groups = new TreeMap<>();
        Arrays.stream(begins).filter(begin -> begin != NEVER).forEach(begin -> groups.merge(begin, 1, Integer::sum));
        return groups;
    }

    int units() {
        return begins.length;
    }

    int never() {
        return (int) Arrays.stream(begins).filter(begin -> begin == NEVER).count();
    }

    private static final class Unit {

        private final double[] values;
        private final boolean[] seen;
        private final boolean[] having;

        private Unit(int periods) {
            this.values = new double[periods];
            this.seen = new boolean[periods];
            this.having = new boolean[periods];
        }

        private boolean isComplete() {
            return IntStream.range(0, values.length).allMatch(t -> seen[t] && !Double.isNaN(values[t]));
        }

        /// Whether the support is had in a period and not in a later one that is known of.
        private boolean stops() {
            return IntStream.range(begins() == NEVER ? values.length : begins(), values.length)
                    .anyMatch(t -> seen[t] && !having[t]);
        }

        private int begins() {
            return IntStream.range(0, values.length)
                    .filter(t -> having[t])
                    .findFirst()
                    .orElse(NEVER);
        }
    }
}
