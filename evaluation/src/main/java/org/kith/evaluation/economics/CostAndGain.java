package org.kith.evaluation.economics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kith.evaluation.describe.Moments;
import org.kith.evaluation.economics.Icer.Quadrant;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.Basis;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Denominator;
import org.kith.evaluation.report.Finding;
import org.kith.evaluation.report.FormulaId;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Row;

/// What the supported cost and gained against comparators; made by [CostEffectiveness].
///
/// Its one estimate is the net benefit at the first threshold, which exists always; the ratio may not.
public final class CostAndGain implements Finding {

    private final Increments increments;
    private final Resamples resamples;
    private final Icer icer;
    private final Terms terms;
    private final Means means;
    private final Denominator people;
    private final SupportCost support;

    CostAndGain(
            Increments increments,
            Resamples resamples,
            Icer icer,
            Terms terms,
            Means means,
            Denominator people,
            SupportCost support) {
        this.increments = increments;
        this.resamples = resamples;
        this.icer = icer;
        this.terms = terms;
        this.means = means;
        this.people = people;
        this.support = support;
    }

    /// In what, at what, how sure, from which seed.
    static final class Terms {

        private final Gains.Unit unit;
        private final double[] thresholds;
        private final double level;
        private final long seed;

        Terms(Gains.Unit unit, double[] thresholds, double level, long seed) {
            this.unit = unit;
            this.thresholds = thresholds;
            this.level = level;
            this.seed = seed;
        }

        Gains.Unit unit() {
            return unit;
        }

        double[] thresholds() {
            return thresholds;
        }

        double level() {
            return level;
        }

        long seed() {
            return seed;
        }
    }

    /// Means of both groups.
    ///
    /// @param supported       how many had the support
    /// @param comparators     how many did not
    /// @param cost            mean of those who had it
    /// @param comparatorsCost mean of the others
    /// @param gain            mean of those who had it
    /// @param comparatorsGain mean of the others
    public record Means(
            int supported, int comparators, double cost, double comparatorsCost, double gain, double comparatorsGain) {

        Means(double[][] supported, double[][] comparators) {
            this(
                    supported[0].length,
                    comparators[0].length,
                    Moments.of(supported[0]).mean(),
                    Moments.of(comparators[0]).mean(),
                    Moments.of(supported[1]).mean(),
                    Moments.of(comparators[1]).mean());
        }
    }

    public Increments increments() {
        return increments;
    }

    /// The cost of one unit more, or why there is none.
    public Icer icer() {
        return icer;
    }

    public Means means() {
        return means;
    }

    /// At any number of pounds a unit: from many of these the acceptability curve is drawn.
    public NetBenefit netBenefit(double threshold) {
        return NetBenefit.of(increments, resamples, threshold, terms.level());
    }

    /// The share of resamples in each quadrant of the plane.
    public Map<Quadrant, Double> quadrants() {
        Map<Quadrant, Double> shares = new EnumMap<>(Quadrant.class);
        for (Quadrant quadrant : Quadrant.values()) {
            shares.put(
                    quadrant,
                    resamples.share(draw -> Quadrant.of(resamples.cost(draw), resamples.gain(draw)) == quadrant));
        }
        return Map.copyOf(shares);
    }

    /// Percentiles of the resampled difference in cost.
    public Interval resampledCost() {
        return resamples.costInterval(terms.level());
    }

    /// Percentiles of the resampled difference in gain.
    public Interval resampledGain() {
        return resamples.gainInterval(terms.level());
    }

    /// One resample's differences, for a drawing of the plane.
    public double[] resample(int draw) {
        return new double[] {resamples.cost(draw), resamples.gain(draw)};
    }

    public int draws() {
        return resamples.draws();
    }

    private NetBenefit first() {
        return netBenefit(terms.thresholds()[0]);
    }

    @Override
    public double estimate() {
        return first().pounds();
    }

    @Override
    public Interval interval() {
        return first().interval();
    }

    @Override
    public Basis basis() {
        return new Basis(
                FormulaId.of("cost-effectiveness"),
                people,
                List.of(
                        support.assumption(),
                        Assumption.checked("Nobody's cost or gain is missing", people.missing() == 0),
                        Assumption.checked(
                                "30 people or more in each group",
                                Math.min(means.supported(), means.comparators()) >= 30),
                        Assumption.unchecked("The groups were alike before the support"),
                        Assumption.unchecked("Costs and gains after the time watched are as those of comparators")),
                terms.seed());
    }

    @Override
    public String sentence() {
        NetBenefit benefit = first();
        Gains.Unit unit = terms.unit();
        return "Having had the support was associated with a difference in cost of "
                + Pounds.saySigned(increments.cost()) + " a person ("
                + Pounds.sayWithLevel(increments.costInterval(terms.level())) + ") and of "
                + unit.decimals().saySigned(increments.gain()) + " " + unit.many() + " ("
                + increments.gainInterval(terms.level()).sayWithLevel(unit.decimals()) + "); at "
                + Pounds.say(benefit.threshold()) + " a " + unit.one() + " the net benefit is "
                + Pounds.say(benefit.pounds()) + " a person (" + Pounds.say(benefit.interval()) + "), above nought in "
                + Decimals.ONE.sayPercent(benefit.shareOfResamples()) + " of resamples. " + icerInWords() + " "
                + people.used() + " of " + people.all() + " people are compared. " + support.sentence();
    }

    private String icerInWords() {
        String unit = terms.unit().one();
        return switch (icer) {
            case Icer.NotGiven ignored ->
                "No cost per " + unit + " is given, since the interval of the gain holds nought.";
            case Icer.Given given ->
                switch (given.where()) {
                    case NORTH_EAST ->
                        "That is " + Pounds.say(given.pounds()) + " for one " + unit + " more ("
                                + Pounds.sayWithLevel(given.fieller()) + ").";
                    case SOUTH_EAST, NORTH_WEST ->
                        "They " + given.where().words() + ", so a cost per " + unit + " ranks nothing.";
                    case SOUTH_WEST ->
                        "That is " + Pounds.say(given.pounds()) + " less spent for each " + unit + " given up ("
                                + Pounds.sayWithLevel(given.fieller()) + ").";
                };
        };
    }

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        Gains.Unit unit = terms.unit();
        rows.add(Row.of("People who had the support", means.supported()));
        rows.add(Row.of("Comparators", means.comparators()));
        rows.add(support.row());
        rows.add(new Row("Mean cost, had the support", Pounds.say(means.cost())));
        rows.add(new Row("Mean cost, comparators", Pounds.say(means.comparatorsCost())));
        rows.add(new Row(
                "Difference in cost",
                Pounds.saySigned(increments.cost()) + " (" + Pounds.say(increments.costInterval(terms.level())) + ")"));
        rows.add(new Row(
                "Difference in " + unit.many(),
                unit.decimals().saySigned(increments.gain()) + " ("
                        + increments.gainInterval(terms.level()).say(unit.decimals()) + ")"));
        rows.add(new Row("Cost per " + unit.one(), icerValue()));
        Arrays.stream(terms.thresholds()).mapToObj(this::netBenefit).forEach(benefit -> {
            String at = " at " + Pounds.say(benefit.threshold());
            rows.add(new Row(
                    "Net benefit" + at, Pounds.say(benefit.pounds()) + " (" + Pounds.say(benefit.interval()) + ")"));
            rows.add(new Row(
                    "Share of resamples above nought" + at, Decimals.ONE.sayPercent(benefit.shareOfResamples())));
            rows.add(new Row("Normal chance of above nought" + at, Decimals.ONE.sayPercent(benefit.chance())));
        });
        Map<Quadrant, Double> shares = quadrants();
        for (Quadrant quadrant : Quadrant.values()) {
            rows.add(new Row(
                    "Share of resamples that " + quadrant.words(),
                    Decimals.ONE.sayPercent(shares.getOrDefault(quadrant, 0.0))));
        }
        rows.add(Row.of("Resamples", resamples.draws()));
        return List.copyOf(rows);
    }

    private String icerValue() {
        return switch (icer) {
            case Icer.NotGiven ignored -> "not given: the interval of the gain holds nought";
            case Icer.Given given ->
                Pounds.say(given.pounds()) + " (Fieller " + Pounds.say(given.fieller()) + "; resamples "
                        + Pounds.say(given.resampled()) + "), they "
                        + given.where().words();
        };
    }
}
