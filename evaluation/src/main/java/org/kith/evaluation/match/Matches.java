package org.kith.evaluation.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.kith.evaluation.report.Result;
import org.kith.evaluation.report.Row;

/// Who is compared with whom.
///
/// @param pairs      in the order of rows; several for one supported person when several were wanted
/// @param rule       how they were found, ties included
/// @param furthest   how far apart the scores of a pair may lie
/// @param replacing  whether a comparator may stand in several pairs
public record Matches(Assignment who, List<Pair> pairs, String rule, double furthest, boolean replacing)
        implements Result {

    /// A supported person and a comparator, by their rows.
    public record Pair(int treated, int control) {

        static final Comparator<Pair> IN_ROWS =
                Comparator.comparingInt(Pair::treated).thenComparingInt(Pair::control);
    }

    public Matches {
        pairs = List.copyOf(pairs);
    }

    /// How many supported people have a comparator.
    public int matched() {
        return (int) pairs.stream().mapToInt(Pair::treated).distinct().count();
    }

    /// The rows of supported people for whom there was nobody.
    public int[] unmatched() {
        boolean[] found = new boolean[who.rows()];
        pairs.forEach(pair -> found[pair.treated] = true);
        return IntStream.of(who.rowsOf(true)).filter(row -> !found[row]).toArray();
    }

    /// How many different comparators there are.
    public int distinctControls() {
        return (int) pairs.stream().mapToInt(Pair::control).distinct().count();
    }

    /// In how many pairs the comparator stands who stands in most.
    public int mostOften() {
        int[] often = new int[who.rows()];
        pairs.forEach(pair -> often[pair.control]++);
        return IntStream.of(often).max().orElse(0);
    }

    /// Weights under which both groups count alike: one for each matched supported person, and shared out among
    /// their comparators.
    public Weights weights() {
        int[] times = new int[who.rows()];
        pairs.forEach(pair -> times[pair.treated]++);
        double[] weights = new double[who.rows()];
        for (Pair pair : pairs) {
            weights[pair.treated] = 1;
            weights[pair.control] += 1.0 / times[pair.treated];
        }
        return new Weights(who, weights, "one for each match, shared out among comparators", "not matched");
    }

    @Override
    public String sentence() {
        return matched() + " of " + who.treated() + " who had the support have a comparator (" + distinctControls()
                + " of " + who.controls() + " people): " + rule + ".";
    }

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("Had the support", who.treated()));
        rows.add(Row.of("Matched", matched()));
        rows.add(Row.of("Without a match", who.treated() - (long) matched()));
        rows.add(Row.of("Different comparators", distinctControls()));
        rows.add(new Row("Rule", rule));
        return List.copyOf(rows);
    }
}
