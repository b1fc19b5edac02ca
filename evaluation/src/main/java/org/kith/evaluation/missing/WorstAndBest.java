package org.kith.evaluation.missing;

import java.util.ArrayList;
import java.util.List;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Denominator;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Result;
import org.kith.evaluation.report.Row;

/// Between which ends everybody's mean change lies, whatever the missing scored, since a scale has ends.
///
/// A person without a last score may have ended anywhere from `low` to `high`; nothing else is assumed. The ends are
/// far apart when many are missing: that is the finding. People without a first score are left out and counted.
///
/// Refuses nobody with a first score, and scores off the scale. Manski (1990), American Economic Review 80:319–323.
///
/// @param people with a first score
/// @param missing of these without a last one
/// @param worst mean change if all missing ended at the low end
/// @param best mean change if all missing ended at the high end
public record WorstAndBest(Denominator people, long missing, double worst, double best) implements Result {

    /// `NaN` is a missing score.
    public static Outcome<WorstAndBest> of(double[] first, double[] last, double low, double high) {
        if (first.length != last.length || !(low < high)) {
            throw new IllegalArgumentException("scores come in pairs on a scale from low to high");
        }
        long started = 0;
        long missing = 0;
        double least = 0;
        double most = 0;
        for (int i = 0; i < first.length; i++) {
            if (off(first[i], low, high) || off(last[i], low, high)) {
                return Outcome.refuse(new Refusal.OutOfRange("scores", "from " + low + " to " + high));
            }
            if (!Double.isNaN(first[i])) {
                boolean gone = Double.isNaN(last[i]);
                started++;
                missing += gone ? 1 : 0;
                least += (gone ? low : last[i]) - first[i];
                most += (gone ? high : last[i]) - first[i];
            }
        }
        if (started == 0) {
            return Outcome.refuse(new Refusal.TooFew("people with a first score", 1, 0));
        }
        Denominator people = Denominator.of(first.length, started, "no first score");
        return Outcome.of(new WorstAndBest(people, missing, least / started, most / started));
    }

    private static boolean off(double score, double low, double high) {
        return !Double.isNaN(score) && (score < low || score > high);
    }

    @Override
    public String sentence() {
        return "Whatever the " + missing + " missing of " + people.used()
                + " people scored, the mean change lies between " + Decimals.TWO.saySigned(worst) + " and "
                + Decimals.TWO.saySigned(best) + ".";
    }

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>(people.rows());
        rows.add(Row.of("No last score", missing));
        rows.add(new Row("If all missing ended worst", Decimals.TWO.saySigned(worst)));
        rows.add(new Row("If all missing ended best", Decimals.TWO.saySigned(best)));
        return List.copyOf(rows);
    }
}
