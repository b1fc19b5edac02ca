package org.kith.evaluation.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kith.evaluation.describe.Moments;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.Basis;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Finding;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Row;

/// The mean change in standard deviations, in the three ways that are in use; always say which.
///
/// With changes `d` and standard deviations `s₁`, `s₂` of first and last scores and their correlation `r`:
/// `d_z = mean(d)/sd(d)`, `d_av = mean(d)/((s₁+s₂)/2)`, `d_rm = d_z √(2(1-r))`, and Hedges' `g_z = d_z (1 -
/// 3/(4(n-1)-1))`.
/// The interval of `d_z` turns the non-central t round: its ends are the shifts, over `√n`, under which the observed
/// `t`
/// lies at the upper and lower 2.5%.
///
/// Refuses fewer than two pairs, changes or scores that do not vary, and scores that are not finite.
///
/// Lakens (2013), Frontiers in Psychology 4:863, doi:10.3389/fpsyg.2013.00863; Cumming (2012), Understanding the New
/// Statistics.
///
/// @param dz in standard deviations of the change
/// @param interval of `dz`
/// @param gz `dz` freed of its small-sample bias
/// @param dav in standard deviations of the score
/// @param drm in standard deviations of the score, by way of the correlation
/// @param correlation between first and last score
public record EffectSizes(
        Starters starters, double dz, Interval interval, double gz, double dav, double drm, double correlation)
        implements Finding {

    public static Outcome<EffectSizes> of(Pairs pairs) {
        double[] changes = pairs.changes();
        Optional<Refusal> refusal = Checks.forSpread(changes);
        if (refusal.isPresent()) {
            return Outcome.refuse(refusal.get());
        }
        double[] first = pairs.firstOfComplete();
        double[] last = pairs.lastOfComplete();
        Moments before = Moments.of(first);
        Moments after = Moments.of(last);
        if (before.squares() == 0 || after.squares() == 0) {
            return Outcome.refuse(new Refusal.NoVariation(before.squares() == 0 ? "first score" : "last score"));
        }
        double crossed = 0;
        for (int i = 0; i < first.length; i++) {
            crossed += (first[i] - before.mean()) * (last[i] - after.mean());
        }
        double correlation = crossed / Math.sqrt(before.squares() * after.squares());
        return Outcome.of(sizes(Starters.of(pairs), Moments.of(changes), before, after, correlation));
    }

    private static EffectSizes sizes(
            Starters starters, Moments change, Moments before, Moments after, double correlation) {
        double n = change.n();
        double dz = change.mean() / change.standardDeviation();
        double t = dz * Math.sqrt(n);
        NonCentralT student = new NonCentralT(n - 1);
        Interval interval = new Interval(
                student.shiftFor(t, 0.975) / Math.sqrt(n), student.shiftFor(t, 0.025) / Math.sqrt(n), 0.95);
        return new EffectSizes(
                starters,
                dz,
                interval,
                dz * (1 - 3 / (4 * (n - 1) - 1)),
                change.mean() / ((before.standardDeviation() + after.standardDeviation()) / 2),
                dz * Math.sqrt(2 * (1 - correlation)),
                correlation);
    }

    @Override
    public double estimate() {
        return dz;
    }

    @Override
    public Basis basis() {
        return Basis.of(
                "paired-effect-sizes",
                starters.denominator(),
                Assumption.unchecked("Changes are close to normal"),
                Assumption.checked("Nobody is missing", starters.missing() == 0));
    }

    @Override
    public String sentence() {
        return "The mean change was " + Decimals.TWO.saySigned(dz) + " standard deviations of the change ("
                + interval.sayWithLevel(Decimals.TWO) + "), or " + Decimals.TWO.saySigned(dav)
                + " standard deviations of the score, in " + starters.sentencePart() + ".";
    }

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>(starters.rows());
        rows.add(Row.of("d_z (standard deviations of the change)", dz, Decimals.TWO));
        rows.add(Row.of(interval.levelInWords() + " interval of d_z", interval, Decimals.TWO));
        rows.add(Row.of("Hedges' g_z", gz, Decimals.TWO));
        rows.add(Row.of("d_av (standard deviations of the score)", dav, Decimals.TWO));
        rows.add(Row.of("d_rm", drm, Decimals.TWO));
        rows.add(Row.of("Correlation of first and last score", correlation, Decimals.TWO));
        return List.copyOf(rows);
    }
}
