package org.kith.evaluation.effect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.kith.evaluation.match.Assignment;
import org.kith.evaluation.match.NearestNeighbour;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.Basis;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Finding;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Row;

/// A matched difference, and how far it runs when tied scores are matched in other orders.
///
/// Where people have the same score, who is matched with whom is a matter of their order in the file. The
/// estimate and its interval are those of the stated rule (ties to the lowest row); beside them stands the range
/// over orders drawn by a seed, which the interval knows nothing of.
///
/// @param effect    under the stated rule
/// @param least     over the drawn orders
/// @param greatest  over the drawn orders
/// @param deviation standard deviation over the drawn orders
/// @param tied      people whose score somebody else has too
/// @param orders    how many were drawn
/// @param seed      of the orders
public record TieOrders(
        Effect effect, double least, double greatest, double deviation, long tied, int orders, long seed)
        implements Finding {

    private static final int FEWEST = 20;

    /// Refuses what the matching and the difference refuse, under the stated rule or in any drawn order.
    ///
    /// @param rule   without drawn ties
    /// @param orders how many are drawn, such as 300
    public static Outcome<TieOrders> of(
            double[] outcomes, double[] scores, Assignment who, NearestNeighbour rule, int orders, long seed) {
        if (orders < FEWEST) {
            throw new IllegalArgumentException("at least " + FEWEST + " orders are drawn, not " + orders);
        }
        Outcome<Effect> stated = matched(outcomes, scores, who, rule);
        List<Outcome<Effect>> drawn = new SplittableRandom(seed)
                .longs(orders)
                .parallel()
                .mapToObj(each -> matched(outcomes, scores, who, rule.withTiesDrawn(each)))
                .toList();
        List<Refusal> refusals =
                drawn.stream().flatMap(outcome -> outcome.refused().stream()).toList();
        if (!refusals.isEmpty()) {
            return Outcome.refuse(stated.refused().orElse(refusals.getFirst()));
        }
        double[] estimates = drawn.stream()
                .flatMap(outcome -> outcome.found().stream())
                .mapToDouble(Effect::estimate)
                .sorted()
                .toArray();
        return stated.map(effect -> new TieOrders(
                effect, estimates[0], estimates[orders - 1], deviation(estimates), tied(scores), orders, seed));
    }

    private static Outcome<Effect> matched(double[] outcomes, double[] scores, Assignment who, NearestNeighbour rule) {
        return rule.match(scores, who).then(matches -> MatchedDifference.of(outcomes, matches));
    }

    private static double deviation(double... estimates) {
        double mean = Arrays.stream(estimates).sum() / estimates.length;
        double squares = Arrays.stream(estimates)
                .map(each -> (each - mean) * (each - mean))
                .sum();
        return Math.sqrt(squares / (estimates.length - 1));
    }

    private static long tied(double... scores) {
        Map<Double, Integer> people = new HashMap<>();
        for (double score : scores) {
            people.merge(score, 1, Integer::sum);
        }
        return people.values().stream()
                .filter(count -> count > 1)
                .mapToLong(count -> count)
                .sum();
    }

    @Override
    public double estimate() {
        return effect.estimate();
    }

    @Override
    public Interval interval() {
        return effect.interval();
    }

    @Override
    public Basis basis() {
        Basis basis = effect.basis();
        List<Assumption> assumptions = new ArrayList<>(basis.assumptions());
        assumptions.add(Assumption.checked(
                "In every order of ties the difference lies in the interval",
                interval().contains(least) && interval().contains(greatest)));
        return new Basis(basis.formula(), basis.denominator(), assumptions, seed);
    }

    @Override
    public String sentence() {
        return effect.sentence() + " Over " + orders + " drawn orders of the " + tied
                + " people with tied scores it runs from " + Decimals.TWO.saySigned(least) + " to "
                + Decimals.TWO.saySigned(greatest) + ".";
    }

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>(effect.rows());
        rows.add(Row.of("People with tied scores", tied));
        rows.add(Row.of("Orders of ties drawn", orders));
        rows.add(new Row("Least over orders", Decimals.TWO.saySigned(least)));
        rows.add(new Row("Greatest over orders", Decimals.TWO.saySigned(greatest)));
        rows.add(Row.of("Standard deviation over orders", deviation, Decimals.TWO));
        return List.copyOf(rows);
    }
}
