package org.kith.evaluation.missing;

import java.util.Arrays;
import org.kith.evaluation.describe.Moments;
import org.kith.evaluation.describe.Quantiles;
import org.kith.evaluation.estimate.LogisticModel;
import org.kith.evaluation.report.Denominator;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.DesignMatrix;

/// The mean change of everybody who started, from those followed up, each counted for those like them who were not.
///
/// A logistic model gives everybody's chance `p` of being followed up from what was known at the start; a person
/// followed up weighs `1/p` (or `r/p`, stabilised, `r` the share followed up; or drawn in to quantiles of the
/// weights). The estimate is the weighted mean, with the standard error `√Σw²(d-m)² / Σw`, which treats the weights
/// as known and errs to the wide side. Nothing that matters to both the change and the follow-up may be absent from
/// the model.
///
/// Refuses what the logistic model refuses, and fewer than two people followed up. Seaman & White (2013),
/// doi:10.1177/0962280210395740.
public final class FollowUpWeighting {

    private static final FollowUpWeighting DEFAULTS = new FollowUpWeighting(false, 0);

    private final boolean stabilised;
    private final double drawnIn;

    private FollowUpWeighting(boolean stabilised, double drawnIn) {
        this.stabilised = stabilised;
        this.drawnIn = drawnIn;
    }

    /// Plain weights `1/p`.
    public static FollowUpWeighting withDefaults() {
        return DEFAULTS;
    }

    public FollowUpWeighting stabilised() {
        return new FollowUpWeighting(true, drawnIn);
    }

    /// Weights below and above these shares are drawn in to them, such as 0.01 for the 1st and 99th percentile.
    public FollowUpWeighting drawnInAt(double tail) {
        if (!(tail >= 0 && tail < 0.5)) {
            throw new IllegalArgumentException("weights are drawn in at a share below a half, not " + tail);
        }
        return new FollowUpWeighting(stabilised, tail);
    }

    /// `changes` holds everybody in the order of the matrix, `NaN` for those not followed up.
    public Outcome<WeightedChange> of(DesignMatrix atStart, double[] changes) {
        if (atStart.rows() != changes.length) {
            throw new IllegalArgumentException(atStart.rows() + " rows but " + changes.length + " changes");
        }
        boolean[] followed = new boolean[changes.length];
        int count = 0;
        for (int i = 0; i < changes.length; i++) {
            if (Double.isInfinite(changes[i])) {
                return Outcome.refuse(new Refusal.NotFinite("changes in score", 1));
            }
            followed[i] = !Double.isNaN(changes[i]);
            count += followed[i] ? 1 : 0;
        }
        if (count < 2) {
            return Outcome.refuse(new Refusal.TooFew("people followed up", 2, count));
        }
        if (count == changes.length) {
            return Outcome.refuse(new Refusal.NotMeaningful("Nobody is missing, so there is nothing to weight."));
        }
        int known = count;
        return LogisticModel.fit(atStart, followed).map(model -> weighted(changes, followed, known, model));
    }

    private WeightedChange weighted(double[] changes, boolean[] followed, int known, LogisticModel.Fit model) {
        double[] change = new double[known];
        double[] weight = new double[known];
        double share = stabilised ? (double) known / changes.length : 1;
        int at = 0;
        for (int i = 0; i < changes.length; i++) {
            if (followed[i]) {
                change[at] = changes[i];
                weight[at++] = share / model.chance(i);
            }
        }
        drawIn(weight);
        double sum = Arrays.stream(weight).sum();
        double mean = 0;
        for (int i = 0; i < known; i++) {
            mean += weight[i] * change[i] / sum;
        }
        double squares = 0;
        double weightSquares = 0;
        for (int i = 0; i < known; i++) {
            double pull = weight[i] * (change[i] - mean);
            squares += pull * pull;
            weightSquares += weight[i] * weight[i];
        }
        Denominator people = Denominator.of(changes.length, known, "not followed up");
        return new WeightedChange(
                people,
                Moments.of(change),
                mean,
                Math.sqrt(squares) / sum,
                new WeightedChange.Weights(
                        Arrays.stream(weight).min().orElseThrow(),
                        Arrays.stream(weight).max().orElseThrow(),
                        sum / known,
                        sum * sum / weightSquares),
                model);
    }

    private void drawIn(double[] weight) {
        if (drawnIn > 0) {
            Quantiles quantiles = Quantiles.of(weight).found().orElseThrow();
            for (int i = 0; i < weight.length; i++) {
                weight[i] = Math.clamp(weight[i], quantiles.at(drawnIn), quantiles.at(1 - drawnIn));
            }
        }
    }
}
