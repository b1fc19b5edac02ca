package org.kith.evaluation.effect;

import java.util.ArrayList;
import java.util.List;
import org.kith.evaluation.effect.StaggeredEffects.Difference;
import org.kith.evaluation.effect.StaggeredEffects.OfTimeSince;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Result;
import org.kith.evaluation.report.Row;

/// How much worse groups would have to drift apart after the start than they ever did before, for the interval to meet
/// nought.
///
/// `worst` is the greatest step between neighbouring leads, the last of them nought by construction. If no step after
/// the start is greater than `M · worst`, the difference `e` periods after the first with the support is off by at most
/// `(e+1) · M · worst`, and the mean of the first `m` periods by `M · worst · (m+1)/2`: the interval is widened by as
/// much on both sides. This is the simple form of bounds by relative magnitude: it takes `worst` as if it were known,
/// where Rambachan and Roth's intervals allow for its being estimated, and is therefore a little too confident where
/// leads are uncertain, and too wary where what they show is chance.
///
/// Refuses fewer than two periods before the start, fewer periods after it than asked for, and leads without any
/// step. Rambachan & Roth (2023), doi:10.1093/restud/rdad018.
///
/// @param periods so many after the start
/// @param mean    of the differences in these
/// @param worst   the greatest step before the start
public record PreTrendSensitivity(int periods, Difference mean, double worst) implements Result {

    /// Of the mean difference in the first so many periods with the support.
    public static Outcome<PreTrendSensitivity> of(StaggeredEffects effects, int firstPeriods) {
        if (firstPeriods < 1) {
            return Outcome.refuse(new Refusal.OutOfRange("number of periods after the start", "1 or more"));
        }
        List<OfTimeSince> leads =
                effects.byTimeSince().stream().filter(time -> time.since() < -1).toList();
        if (leads.isEmpty()) {
            return Outcome.refuse(new Refusal.TooFew("periods before the start", 2, 1));
        }
        double worst = 0;
        double next = 0;
        for (OfTimeSince lead : leads.reversed()) {
            worst = Math.max(worst, Math.abs(next - lead.difference().estimate()));
            next = lead.difference().estimate();
        }
        if (worst == 0) {
            return Outcome.refuse(new Refusal.NotMeaningful(
                    "Before the start the groups changed wholly alike, so there is no drift to measure by."));
        }
        double greatest = worst;
        return effects.meanOfFirst(firstPeriods)
                .<Outcome<PreTrendSensitivity>>map(
                        mean -> Outcome.of(new PreTrendSensitivity(firstPeriods, mean, greatest)))
                .orElseGet(() -> Outcome.refuse(new Refusal.NotMeaningful(
                        "Nobody is known for " + firstPeriods + " periods with the support.")));
    }

    /// The interval if no step after the start is more than so many times the worst before.
    public Interval intervalIf(double times) {
        double drift = times * worst * (periods + 1) / 2;
        return new Interval(mean.interval().low() - drift, mean.interval().high() + drift, 0.95);
    }

    /// How many times the worst step makes the interval meet nought; nought where it does without any.
    public double breakdown() {
        Interval interval = mean.interval();
        double away = Math.max(0, Math.max(interval.low(), -interval.high()));
        return away / (worst * (periods + 1) / 2);
    }

    @Override
    public String sentence() {
        String over = periods == 1 ? "the first period" : "the first " + periods + " periods";
        String begin = "The greatest step between the groups from one period to the next before the start was "
                + Decimals.TWO.say(worst) + "; ";
        return breakdown() == 0
                ? begin + "the interval of the difference over " + over + " meets nought without any such step."
                : begin + "steps " + Decimals.TWO.say(breakdown()) + " times as great after the start would make the"
                        + " interval of the difference over " + over + " meet nought.";
    }

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("Periods after the start", periods));
        rows.add(new Row("Mean difference", Decimals.TWO.saySigned(mean.estimate())));
        rows.add(Row.of("95% interval", mean.interval(), Decimals.TWO));
        rows.add(Row.of("Greatest step before the start", worst, Decimals.TWO));
        rows.add(Row.of("95% interval with steps half as great", intervalIf(0.5), Decimals.TWO));
        rows.add(Row.of("95% interval with steps as great", intervalIf(1), Decimals.TWO));
        rows.add(Row.of("Steps at which the interval meets nought, times the greatest", breakdown(), Decimals.TWO));
        return List.copyOf(rows);
    }
}
