package org.kith.benchmarks;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.kith.evaluation.effect.MatchedDifference;
import org.kith.evaluation.match.Balance;
import org.kith.evaluation.match.Matches;
import org.kith.evaluation.match.NearestNeighbour;
import org.kith.evaluation.match.PropensityScore;

/// The whole of a matched comparison: scores, the nearest within a fifth of a standard deviation, balance before and
/// after, and the difference with errors clustered by pair.
final class Matching implements Case {

    @Override
    public String name() {
        return "matching";
    }

    @Override
    public SequencedMap<String, double[]> data(int rows, long seed) {
        return People.data(rows, seed);
    }

    @Override
    public SequencedMap<String, Double> run(SequencedMap<String, double[]> data) {
        var before = People.before(data);
        var who = People.who(data);
        var scores = PropensityScore.of(before, who).found().orElseThrow();
        var matches = NearestNeighbour.withDefaults()
                .withCaliper(0.2)
                .match(scores.scores(), who)
                .found()
                .orElseThrow();
        var balance = Balance.of(before, matches.weights(), Balance.Unit.SUPPORTED);
        var effect = MatchedDifference.of(data.get("outcome"), matches).found().orElseThrow();
        var result = new LinkedHashMap<String, Double>();
        result.put("pairs", (double) matches.matched());
        result.put("controls", matches.pairs().stream().mapToDouble(Matches.Pair::control).sum());
        result.put("before1", balance.variables().getFirst().before());
        result.put("after1", balance.variables().getFirst().after());
        result.put("variances1", balance.variables().getFirst().variances());
        result.put("apart1", balance.variables().getFirst().apart());
        result.put("difference", effect.estimate());
        result.put("error", effect.standardError());
        return result;
    }

    /// The pairs must be the very same; sums of a hundred thousand rows are.
    @Override
    public double tolerance(String result) {
        return result.equals("pairs") || result.equals("controls") ? 0 : 1e-8;
    }
}
