package org.kith.evaluation.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kith.evaluation.describe.Moments;
import org.kith.evaluation.describe.Proportion;
import org.kith.evaluation.instrument.Direction;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Result;
import org.kith.evaluation.report.Row;

/// How many changed by more than measurement error explains.
///
/// With the standard deviation `s₁` of first scores and the instrument's reliability `r`, the error of one score is
/// `SEM = s₁ √(1-r)` and of a difference `SEM √2`; a change beyond 1.96 of these is reliable.
///
/// Refuses fewer than two pairs, first scores that do not vary, and scores that are not finite. A reliability outside
/// 0 to 1 is a defect. Jacobson & Truax (1991), doi:10.1037/0022-006X.59.1.12.
///
/// @param errorOfOneScore SEM, in points
/// @param errorOfDifference SEM · √2, in points
/// @param threshold the change beyond which a person has changed reliably, in points
public record ReliableChange(
        Starters starters,
        double reliability,
        double errorOfOneScore,
        double errorOfDifference,
        double threshold,
        Proportion improved,
        Proportion unclear,
        Proportion worse)
        implements Result {

    private static final double BEYOND = 1.96;

    public static Outcome<ReliableChange> of(Pairs pairs, double reliability, Direction direction) {
        if (!(reliability > 0 && reliability < 1)) {
            throw new IllegalArgumentException("a reliability lies between 0 and 1, not " + reliability);
        }
        double[] changes = pairs.changes();
        Optional<Refusal> refusal = Checks.forPairs(changes, 2);
        if (refusal.isPresent()) {
            return Outcome.refuse(refusal.get());
        }
        double spread = Moments.of(pairs.firstOfComplete()).standardDeviation();
        if (spread == 0) {
            return Outcome.refuse(new Refusal.NoVariation("first score"));
        }
        double error = spread * Math.sqrt(1 - reliability);
        double difference = Math.sqrt(2) * error;
        double[] inErrors = Arrays.stream(changes)
                .map(change -> direction.improvement(change) / difference)
                .toArray();
        long up = Arrays.stream(inErrors).filter(change -> change > BEYOND).count();
        long down = Arrays.stream(inErrors).filter(change -> change < -BEYOND).count();
        int n = changes.length;
        return Outcome.of(new ReliableChange(
                Starters.of(pairs),
                reliability,
                error,
                difference,
                BEYOND * difference,
                share(up, n),
                share(n - up - down, n),
                share(down, n)));
    }

    private static Proportion share(long count, int n) {
        return Proportion.of(count, n).found().orElseThrow();
    }

    @Override
    public String sentence() {
        return improved.count() + " of " + improved.n() + " people improved by more than measurement error explains ("
                + Decimals.ONE.say(threshold) + " points), " + worse.count() + " got worse by as much, and "
                + unclear.count() + " did neither.";
    }

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>(starters.rows());
        rows.add(Row.of("Reliability", reliability, Decimals.TWO));
        rows.add(Row.of("Change needed", threshold, Decimals.TWO));
        rows.add(new Row("Reliably improved", improved.sentence()));
        rows.add(new Row("No reliable change", unclear.sentence()));
        rows.add(new Row("Reliably worse", worse.sentence()));
        return List.copyOf(rows);
    }
}
