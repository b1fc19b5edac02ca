package org.kith.evaluation.economics;

import java.util.Arrays;
import java.util.List;
import org.kith.evaluation.describe.Moments;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Result;
import org.kith.evaluation.report.Row;

/// How a social return spreads when all its numbers vary at once.
///
/// @param whole    the return that varies
/// @param mean     of the draws
/// @param interval the middle 95% of the draws
/// @param aboveOne share of draws in which more is counted than was put in
/// @param draws    how many
/// @param seed     of the draws
public record SocialReturnRange(
        SocialReturn whole, double mean, Interval interval, double aboveOne, int draws, long seed) implements Result {

    static SocialReturnRange of(SocialReturn whole, double[] ratios, long seed) {
        long above = Arrays.stream(ratios).filter(ratio -> ratio > 1).count();
        return new SocialReturnRange(
                whole,
                Moments.of(ratios).mean(),
                Resamples.percentiles(ratios, 0.95),
                (double) above / ratios.length,
                ratios.length,
                seed);
    }

    @Override
    public String sentence() {
        return "For each £1 put in, " + Pounds.sayPence(whole.ratio()) + " of social value is counted; as its numbers "
                + "vary, 95 in 100 draws lie from " + Pounds.sayPence(interval.low()) + " to "
                + Pounds.sayPence(interval.high()) + ", and " + Decimals.ONE.sayPercent(aboveOne)
                + " above £1.00. " + whole.deadweightInWords();
    }

    @Override
    public List<Row> rows() {
        return List.of(
                new Row("Social return on investment", Decimals.TWO.say(whole.ratio())),
                new Row("Mean of the draws", Decimals.TWO.say(mean)),
                new Row("Middle 95% of the draws", interval.say(Decimals.TWO)),
                new Row("Share of draws above 1", Decimals.ONE.sayPercent(aboveOne)),
                Row.of("Draws", draws),
                Row.of("Seed", seed));
    }
}
