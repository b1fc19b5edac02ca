package org.kith.evaluation.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kith.evaluation.describe.Quantiles;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Result;
import org.kith.evaluation.report.Row;

/// How much each person counts in a comparison; whoever weighs nothing is not compared.
///
/// Weights multiply: those of having had the support and those of being followed up make one ([#times]). A few
/// great ones can carry a whole result; [#drawnInAt] makes them smaller, which buys steadiness with a little of
/// the truth, and says of how many. [#effectiveSize] tells what is left.
public final class Weights implements Result {

    private final Assignment who;
    private final double[] values;
    private final String rule;
    private final String without;
    private final List<Estimated> models;

    Weights(Assignment who, double[] values) {
        this(who, values, "as given", "without weight");
    }

    /// @param rule    how they were made
    /// @param without why whoever weighs nothing does
    Weights(Assignment who, double[] values, String rule, String without) {
        this(who, values, rule, without, List.of());
    }

    Weights(Assignment who, double[] values, String rule, String without, List<Estimated> models) {
        this.models = List.copyOf(models);
        this.who = who;
        this.values = values;
        this.rule = rule;
        this.without = without;
    }

    public Assignment who() {
        return who;
    }

    public double of(int row) {
        return values[row];
    }

    public double[] values() {
        return values.clone();
    }

    /// How they were made, drawing in included.
    public String rule() {
        return rule;
    }

    /// Why whoever weighs nothing is left out.
    public String without() {
        return without;
    }

    /// How many weigh anything.
    public int counted() {
        return (int) Arrays.stream(values).filter(weight -> weight > 0).count();
    }

    /// Both at once: a person weighs the product.
    public Weights times(Weights other) {
        if (!who.sameAs(other.who)) {
            throw new IllegalArgumentException("weights of different people do not multiply");
        }
        double[] product = new double[values.length];
        Arrays.setAll(product, row -> values[row] * other.values[row]);
        List<Estimated> both = new ArrayList<>(models);
        both.addAll(other.models);
        return new Weights(who, product, rule + ", times " + other.rule, why(other), both);
    }

    /// The reason of those who leave people out; when both do, both.
    private String why(Weights other) {
        boolean here = counted() < values.length;
        boolean there = other.counted() < values.length;
        return here && there && !without.equals(other.without)
                ? without + " or " + other.without
                : there ? other.without : without;
    }

    /// Weights below and above these shares of them are drawn in to them, such as 0.01 for the 1st and 99th
    /// percentile of those who weigh anything. Cole & Hernán (2008), doi:10.1093/aje/kwn164.
    public Weights drawnInAt(double tail) {
        if (!(tail > 0 && tail < 0.5)) {
            throw new IllegalArgumentException("weights are drawn in at a share between 0 and a half, not " + tail);
        }
        double[] counted = counting();
        if (counted.length == 0) {
            return this;
        }
        Quantiles quantiles = Quantiles.of(counted).found().orElseThrow();
        double least = quantiles.at(tail);
        double greatest = quantiles.at(1 - tail);
        double[] drawn = values.clone();
        boolean[] held = new boolean[values.length];
        int moved = 0;
        for (int row = 0; row < drawn.length; row++) {
            if (drawn[row] > 0 && (drawn[row] < least || drawn[row] > greatest)) {
                drawn[row] = Math.clamp(drawn[row], least, greatest);
                held[row] = true;
                moved++;
            }
        }
        String said =
                rule + ", " + moved + " drawn in to " + Decimals.TWO.say(least) + " or " + Decimals.TWO.say(greatest);
        return new Weights(
                who,
                drawn,
                said,
                without,
                models.stream().map(model -> model.holding(held)).toList());
    }

    /// The same numbers, without how they came from a model: whoever compares under them takes them as given.
    public Weights asGiven() {
        return new Weights(who, values, rule, without);
    }

    /// Whether it is known how they came from a model.
    public boolean estimated() {
        return !models.isEmpty();
    }

    /// What each person adds to a comparison by having had a say in the models of the weights; noughts when these
    /// are taken as given.
    ///
    /// @param parts by how much the comparison moves with the logarithm of each person's weight
    public double[] byEstimation(double... parts) {
        double[] sums = new double[parts.length];
        models.forEach(model -> model.addTo(sums, parts));
        return sums;
    }

    /// How many people of equal weight would tell as much: `(Σw)² / Σw²` in the supported, or in the others.
    public double effectiveSize(boolean treated) {
        double[] own = who.of(values, treated);
        double sum = Arrays.stream(own).sum();
        double squares = Arrays.stream(own).map(weight -> weight * weight).sum();
        return squares == 0 ? 0 : sum * sum / squares;
    }

    /// The greatest weight in the supported, or in the others.
    public double greatest(boolean treated) {
        return IntStream.of(who.rowsOf(treated))
                .mapToDouble(row -> values[row])
                .max()
                .orElse(0);
    }

    /// The least, the mean and the greatest weight of those who weigh anything; noughts when nobody does.
    public Spread spread() {
        double[] counted = counting();
        return new Spread(
                Arrays.stream(counted).min().orElse(0),
                Arrays.stream(counted).average().orElse(0),
                Arrays.stream(counted).max().orElse(0));
    }

    private double[] counting() {
        return Arrays.stream(values).filter(weight -> weight > 0).toArray();
    }

    /// How weights are spread.
    public record Spread(double least, double mean, double greatest) {}

    @Override
    public String sentence() {
        Spread spread = spread();
        return counted() + " of " + who.rows() + " people count, with weights from " + Decimals.TWO.say(spread.least())
                + " to " + Decimals.TWO.say(spread.greatest()) + " (" + rule + "); they tell as much as "
                + Decimals.ONE.say(effectiveSize(true)) + " who had the support and "
                + Decimals.ONE.say(effectiveSize(false)) + " comparators of equal weight would.";
    }

    @Override
    public List<Row> rows() {
        Spread spread = spread();
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("People who count", counted()));
        if (counted() < who.rows()) {
            rows.add(Row.of("Left out: " + without, who.rows() - (long) counted()));
        }
        rows.add(Row.of("Least weight", spread.least(), Decimals.TWO));
        rows.add(Row.of("Mean weight", spread.mean(), Decimals.TWO));
        rows.add(Row.of("Greatest weight", spread.greatest(), Decimals.TWO));
        rows.add(Row.of("Effective number who had the support", effectiveSize(true), Decimals.ONE));
        rows.add(Row.of("Effective number of comparators", effectiveSize(false), Decimals.ONE));
        rows.add(new Row("Weights", rule));
        return List.copyOf(rows);
    }
}
