package org.kith.evaluation.describe;

import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.kith.evaluation.report.Basis;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Denominator;
import org.kith.evaluation.report.Finding;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Row;

/// How a rate changes from the most to the least deprived.
///
/// Groups are ranked by the middle of their share of the population, from 0 (most deprived) to 1; the slope index
/// of inequality is the slope of a line through the rates, weighted by population (or by `1/se²`), and the relative
/// index is its value at 1 over its value at 0. The slope is a weighted sum of the rates, so its interval follows
/// from theirs. The concentration index is `2 Σ a y r / ȳ - 1`. A line must fit: look at the rates too.
///
/// Refuses fewer than three groups, populations or standard errors that are not above nought, and rates that are
/// not finite. Office for Health Improvement and Disparities, Technical guide: inequality; Mackenbach & Kunst
/// (1997), doi:10.1016/S0277-9536(96)00073-1.
///
/// @param groups how many
/// @param estimate slope index: rate of the least less that of the most deprived end
/// @param interval of the slope index
/// @param intercept the line at the most deprived end
/// @param relativeIndex the line at the least over the most deprived end
/// @param relativeToMean slope index over the mean rate
/// @param weightedByPrecision slope index with weights `1/se²`
/// @param precisionError its standard error from the scatter around the line
/// @param concentration concentration index
/// @param gap rate of the last less that of the first group
/// @param ratio rate of the last over that of the first group
public record Inequality(
        int groups,
        double estimate,
        Interval interval,
        double intercept,
        double relativeIndex,
        double relativeToMean,
        double weightedByPrecision,
        double precisionError,
        double concentration,
        double gap,
        double ratio)
        implements Finding {

    /// One group, from the most deprived on: its rate, the rate's standard error, and how many people it holds.
    public record Group(double rate, double standardError, double population) {}

    public static Outcome<Inequality> of(List<Group> groups) {
        Optional<Refusal> refusal = refusal(groups);
        if (refusal.isPresent()) {
            return Outcome.refuse(refusal.get());
        }
        double all = groups.stream().mapToDouble(Group::population).sum();
        double[] share =
                groups.stream().mapToDouble(group -> group.population() / all).toArray();
        double[] precision = groups.stream()
                .mapToDouble(group -> 1 / (group.standardError() * group.standardError()))
                .toArray();
        double[] rate = groups.stream().mapToDouble(Group::rate).toArray();
        double[] rank = ranks(share);
        Line line = Line.through(rank, rate, share);
        Line precise = Line.through(rank, rate, precision);
        double mean = 0;
        double ranked = 0;
        for (int i = 0; i < rate.length; i++) {
            mean += share[i] * rate[i];
            ranked += share[i] * rate[i] * rank[i];
        }
        return Outcome.of(new Inequality(
                groups.size(),
                line.slope(),
                interval(groups, rank, share, line.slope()),
                line.intercept(),
                (line.intercept() + line.slope()) / line.intercept(),
                line.slope() / mean,
                precise.slope(),
                precise.slopeError(rank, rate, precision),
                2 * ranked / mean - 1,
                rate[rate.length - 1] - rate[0],
                rate[rate.length - 1] / rate[0]));
    }

    private static Optional<Refusal> refusal(List<Group> groups) {
        if (groups.size() < 3) {
            return Optional.of(new Refusal.TooFew("groups", 3, groups.size()));
        }
        if (groups.stream().anyMatch(group -> !(group.population() > 0) || !(group.standardError() > 0))) {
            return Optional.of(new Refusal.OutOfRange("populations and standard errors", "above nought"));
        }
        if (groups.stream().anyMatch(group -> !(group.rate() > 0) || !Double.isFinite(group.rate()))) {
            return Optional.of(new Refusal.OutOfRange("rates", "above nought and finite"));
        }
        return Optional.empty();
    }

    private static double[] ranks(double[] share) {
        double[] rank = new double[share.length];
        double before = 0;
        for (int i = 0; i < share.length; i++) {
            rank[i] = before + share[i] / 2;
            before += share[i];
        }
        return rank;
    }

    private static Interval interval(List<Group> groups, double[] rank, double[] share, double slope) {
        double[] pull = Line.slopeWeights(rank, share);
        double variance = 0;
        for (int i = 0; i < pull.length; i++) {
            double error = pull[i] * groups.get(i).standardError();
            variance += error * error;
        }
        double reach = NormalDistribution.of(0, 1).inverseSurvivalProbability(0.025) * Math.sqrt(variance);
        return new Interval(slope - reach, slope + reach, 0.95);
    }

    @Override
    public Basis basis() {
        return Basis.of("slope-index-of-inequality", Denominator.complete(groups));
    }

    @Override
    public String sentence() {
        return "From the most to the least deprived the rate changes by " + Decimals.ONE.saySigned(estimate) + " ("
                + interval.sayWithLevel(Decimals.ONE) + ") over " + groups + " groups, to "
                + Decimals.TWO.say(relativeIndex) + " times as much.";
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of("Groups", groups),
                Row.of("Slope index of inequality", estimate, Decimals.TWO),
                Row.of(interval.levelInWords() + " interval", interval, Decimals.TWO),
                Row.of("Relative index of inequality", relativeIndex, Decimals.TWO),
                Row.of("Concentration index", concentration, Decimals.THREE),
                Row.of("Gap between last and first group", gap, Decimals.TWO),
                Row.of("Ratio of last to first group", ratio, Decimals.TWO));
    }
}
