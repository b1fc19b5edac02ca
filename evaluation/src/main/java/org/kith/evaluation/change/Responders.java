package org.kith.evaluation.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kith.evaluation.describe.Proportion;
import org.kith.evaluation.instrument.Direction;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Result;
import org.kith.evaluation.report.Row;

/// How many improved by at least an amount that matters, for every amount.
///
/// One threshold hides how much hangs on its choice; the curve shows the share for every amount at which it changes.
/// Decide the amount before looking. Wilson (1927) for the intervals.
public final class Responders implements Result {

    /// One step of the curve: the share who improved by this much or more.
    public record Step(double atLeast, Proportion share) {}

    private final Starters starters;
    private final double[] improvements;

    private Responders(Starters starters, double[] improvements) {
        this.starters = starters;
        this.improvements = improvements;
    }

    /// Refuses no complete pairs and scores that are not finite.
    public static Outcome<Responders> of(Pairs pairs, Direction direction) {
        double[] changes = pairs.changes();
        Optional<Refusal> refusal = Checks.forPairs(changes, 1);
        if (refusal.isPresent()) {
            return Outcome.refuse(refusal.get());
        }
        double[] improvements = Arrays.stream(changes)
                .map(direction::improvement)
                .map(change -> change + 0.0)
                .sorted()
                .toArray();
        return Outcome.of(new Responders(Starters.of(pairs), improvements));
    }

    public Starters starters() {
        return starters;
    }

    /// The share who improved by at least so many points.
    public Proportion atLeast(double points) {
        int below = 0;
        int end = improvements.length;
        while (below < end) {
            int middle = (below + end) >>> 1;
            if (improvements[middle] < points) {
                below = middle + 1;
            } else {
                end = middle;
            }
        }
        return Proportion.of(improvements.length - below, improvements.length)
                .found()
                .orElseThrow();
    }

    /// The whole curve, by falling share.
    public List<Step> curve() {
        return Arrays.stream(improvements)
                .distinct()
                .mapToObj(points -> new Step(points, atLeast(points)))
                .toList();
    }

    @Override
    public String sentence() {
        Step half = curve().reversed().stream()
                .filter(step -> step.share().share() >= 0.5)
                .findFirst()
                .orElseThrow();
        return "Half or more of the " + improvements.length + " people measured twice improved by "
                + Decimals.TWO.saySigned(half.atLeast()) + " points or more.";
    }

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>(starters.rows());
        curve().forEach(step -> rows.add(new Row(
                "Improved by " + Decimals.TWO.saySigned(step.atLeast()) + " or more",
                step.share().sentence())));
        return List.copyOf(rows);
    }
}
