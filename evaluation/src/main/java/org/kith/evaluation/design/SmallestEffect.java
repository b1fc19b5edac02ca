package org.kith.evaluation.design;

import java.util.List;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Result;
import org.kith.evaluation.report.Row;

/// The smallest effect that so many people would find.
///
/// @param starters in each group where there are two
/// @param lost     the share expected to be lost before the end
public record SmallestEffect(
        Comparison comparison,
        double effect,
        double level,
        double chance,
        long starters,
        Power.Clusters clusters,
        double lost)
        implements Result {

    @Override
    public String sentence() {
        String losses = lost > 0 ? ", of whom " + Decimals.NONE.sayPercent(lost) + " are lost" : "";
        return "With " + starters + " " + comparison.people() + losses + ", nothing smaller than "
                + comparison.say(effect) + " is found with a chance of " + Decimals.NONE.sayPercent(chance) + ".";
    }

    @Override
    public List<Row> rows() {
        return List.of(
                new Row("Smallest effect", comparison.say(effect)),
                new Row("Chance of finding it", Decimals.NONE.sayPercent(chance)),
                new Row("Two-sided level", Decimals.ONE.sayPercent(level)),
                Row.of("People at the start", starters),
                new Row("Lost before the end", Decimals.NONE.sayPercent(lost)),
                Row.of("Times, since people of a practice are alike", clusters.designEffect(), Decimals.THREE));
    }
}
