package org.kith.evaluation.missing;

import java.util.ArrayList;
import java.util.List;
import org.kith.evaluation.change.Pairs;
import org.kith.evaluation.describe.Moments;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Denominator;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Result;
import org.kith.evaluation.report.Row;

/// How much worse than the others the missing would have to have done for the finding to go away.
///
/// If those without a last score changed by `δ` points more than those with one, everybody's mean change is `(n₁ d̄
/// + n₀ (d̄ + δ))/n`, with the standard error `s/√n` taken from those seen. The tipping points are the `δ` at which
/// the mean, and at which the end of its interval, is nought. Whether such a `δ` is likely is for people who know
/// the people to say.
///
/// Refuses fewer than two people seen twice, nobody missing, changes that are all the same or not finite. Carpenter
/// & Kenward (2013), doi:10.1002/9781119942283; Cro et al. (2020), doi:10.1002/sim.8569.
///
/// @param people who started and who is missing
/// @param seen the changes of those with both scores
/// @param meanIsNought the `δ` at which everybody's mean change is nought
/// @param intervalMeetsNought the `δ` at which the end of its interval nearer nought is nought
public record TippingPoint(Denominator people, Moments seen, double meanIsNought, double intervalMeetsNought)
        implements Result {

    private static final double NORMAL = 1.96;

    public static Outcome<TippingPoint> of(Pairs pairs) {
        double[] changes = pairs.changes();
        int missing = pairs.withoutLast();
        if (changes.length < 2) {
            return Outcome.refuse(new Refusal.TooFew("people with a first and a last score", 2, changes.length));
        }
        if (missing == 0) {
            return Outcome.refuse(new Refusal.NotMeaningful("Nobody lacks a last score, so nothing can tip."));
        }
        Moments seen = Moments.of(changes);
        if (!Double.isFinite(seen.squares())) {
            return Outcome.refuse(new Refusal.NotFinite("changes in score", 1));
        }
        if (seen.squares() == 0) {
            return Outcome.refuse(new Refusal.NoVariation("change in score"));
        }
        double n = changes.length + (double) missing;
        double reach = NORMAL * seen.standardDeviation() / Math.sqrt(n);
        double nearer = seen.mean() - Math.signum(seen.mean()) * reach;
        Denominator people = Denominator.of((long) n, changes.length, "no last score");
        return Outcome.of(new TippingPoint(people, seen, -seen.mean() * n / missing, -nearer * n / missing));
    }

    /// Everybody's mean change and interval if the missing changed by so many points more than the others.
    public Interval intervalIf(double delta) {
        double mean = meanIf(delta);
        double reach = NORMAL * seen.standardDeviation() / Math.sqrt((double) people.all());
        return new Interval(mean - reach, mean + reach, 0.95);
    }

    public double meanIf(double delta) {
        return seen.mean() + delta * people.missing() / people.all();
    }

    @Override
    public String sentence() {
        return "The " + people.missing() + " people without a last score would have to have changed by "
                + Decimals.ONE.saySigned(intervalMeetsNought) + " points compared with the " + people.used()
                + " others before the interval of the mean change holds nought.";
    }

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>(people.rows());
        rows.add(new Row("Mean change of those seen", Decimals.TWO.saySigned(seen.mean())));
        rows.add(new Row("Difference at which the mean is nought", Decimals.TWO.saySigned(meanIsNought)));
        rows.add(new Row("Difference at which the interval meets nought", Decimals.TWO.saySigned(intervalMeetsNought)));
        return List.copyOf(rows);
    }
}
