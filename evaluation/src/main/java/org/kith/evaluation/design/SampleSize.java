package org.kith.evaluation.design;

import java.util.ArrayList;
import java.util.List;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Result;
import org.kith.evaluation.report.Row;

/// How many people are needed to find an effect.
///
/// @param exact without practices and losses, before rounding; in each group where there are two
/// @param lost  the share expected to be lost before the end
public record SampleSize(
        Comparison comparison,
        double effect,
        double level,
        double chance,
        double exact,
        Power.Clusters clusters,
        double lost)
        implements Result {

    /// How many must be there at the end, practices allowed for; in each group where there are two.
    public long atTheEnd() {
        return up(exact * clusters.designEffect());
    }

    /// How many must start.
    public long starters() {
        return up(atTheEnd() / (1 - lost));
    }

    /// How many practices they come from.
    public long practices() {
        return up(starters() / clusters.size());
    }

    /// Rounded up, but not for the last digits of a whole number.
    private static long up(double number) {
        return (long) Math.ceil(number - 1e-9 * number);
    }

    @Override
    public String sentence() {
        String practices = clusters.size() > 1
                ? " from " + practices() + " practices of " + Decimals.NONE.say(clusters.size()) + " each"
                : "";
        String losses = lost > 0
                ? "; " + starters() + practices + " must start, since " + Decimals.NONE.sayPercent(lost) + " are lost"
                : practices;
        return "To find " + comparison.say(effect) + " with a chance of " + Decimals.NONE.sayPercent(chance) + ", "
                + atTheEnd() + " " + comparison.people() + " are needed" + losses + ".";
    }

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("To be found", comparison.say(effect)));
        rows.add(new Row("Chance of finding it", Decimals.NONE.sayPercent(chance)));
        rows.add(new Row("Two-sided level", Decimals.ONE.sayPercent(level)));
        rows.add(Row.of("Needed before rounding, as if people were strangers", exact, Decimals.TWO));
        rows.add(Row.of("Times, since people of a practice are alike", clusters.designEffect(), Decimals.THREE));
        rows.add(Row.of("Needed at the end", atTheEnd()));
        rows.add(Row.of("Needed at the start", starters()));
        rows.add(Row.of("Practices", practices()));
        return List.copyOf(rows);
    }
}
