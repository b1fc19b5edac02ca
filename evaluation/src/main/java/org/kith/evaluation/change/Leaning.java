package org.kith.evaluation.change;

import java.util.ArrayList;
import java.util.List;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Result;
import org.kith.evaluation.report.Row;

/// Whether changes lean one way, by [SignedRank].
///
/// @param starters who it is about and who is missing
/// @param zeroRule what became of those who did not change
/// @param positiveRanks `V`, the sum of the ranks of positive changes
/// @param changed people who changed
/// @param unchanged people who did not
/// @param z the standardised sum, with the continuity correction if it was asked for
/// @param p two-sided
/// @param exact whether `p` is exact or by the normal distribution
/// @param rankBiserial from −1 (all went down) to 1 (all went up)
public record Leaning(
        Starters starters,
        SignedRank.ZeroRule zeroRule,
        double positiveRanks,
        int changed,
        int unchanged,
        double z,
        double p,
        boolean exact,
        double rankBiserial)
        implements Result {

    @Override
    public String sentence() {
        return "Of " + starters.sentencePart() + ", " + changed + " changed; " + lean() + " (signed-rank test, p "
                + Probability.say(p) + ").";
    }

    private String lean() {
        return p < 0.05
                ? "more changed, or by more, " + (rankBiserial > 0 ? "upwards" : "downwards")
                : "the changes do not clearly lean one way";
    }

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>(starters.rows());
        rows.add(Row.of("Changed", changed));
        rows.add(Row.of("Did not change", unchanged));
        rows.add(new Row(
                "Those who did not change",
                switch (zeroRule) {
                    case DROP -> "left out before ranking";
                    case PRATT -> "ranked, then left out";
                }));
        rows.add(Row.of("Sum of positive ranks", positiveRanks, Decimals.ONE));
        rows.add(Row.of("Rank-biserial correlation", rankBiserial, Decimals.TWO));
        rows.add(new Row("p", Probability.say(p) + (exact ? " (exact)" : "")));
        return List.copyOf(rows);
    }
}
