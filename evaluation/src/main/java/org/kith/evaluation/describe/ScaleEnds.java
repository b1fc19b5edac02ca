package org.kith.evaluation.describe;

import java.util.Arrays;
import java.util.List;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Result;
import org.kith.evaluation.report.Row;

/// How many scores lie at the ends of their scale, where a person cannot be seen to get worse or better.
///
/// More than 15% at one end means that the instrument misses change there. Missing values (`NaN`) are left out; a
/// value off the scale is refused. Terwee et al. (2007), doi:10.1016/j.jclinepi.2006.03.012.
public record ScaleEnds(Proportion lowest, Proportion highest) implements Result {

    private static final double TOO_MANY = 0.15;

    public static Outcome<ScaleEnds> of(double[] scores, double low, double high) {
        double[] known =
                Arrays.stream(scores).filter(score -> !Double.isNaN(score)).toArray();
        if (Arrays.stream(known).anyMatch(score -> score < low || score > high)) {
            return Outcome.refuse(new Refusal.OutOfRange("scores", "from " + low + " to " + high));
        }
        long atLow = Arrays.stream(known).filter(score -> score == low).count();
        long atHigh = Arrays.stream(known).filter(score -> score == high).count();
        return Proportion.of(atLow, known.length)
                .then(floor -> Proportion.of(atHigh, known.length).map(ceiling -> new ScaleEnds(floor, ceiling)));
    }

    public boolean tooManyAtLowest() {
        return lowest.share() > TOO_MANY;
    }

    public boolean tooManyAtHighest() {
        return highest.share() > TOO_MANY;
    }

    @Override
    public String sentence() {
        return Decimals.ONE.sayPercent(lowest.share()) + " are at the lowest score and "
                + Decimals.ONE.sayPercent(highest.share()) + " at the highest (n = " + lowest.n() + ")"
                + (tooManyAtLowest() || tooManyAtHighest() ? ": more than 15%, so change is missed there." : ".");
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of("At the lowest score", lowest.count()),
                Row.of("At the highest score", highest.count()),
                Row.of("Out of", lowest.n()));
    }
}
