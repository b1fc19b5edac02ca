package org.kith.evaluation.describe;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Result;
import org.kith.evaluation.report.Row;

/// The share that has not yet had an event, over time, when some are still waiting (Kaplan–Meier).
///
/// At every time with `d` events among `n` still waiting the share is multiplied by `1 - d/n`; somebody whose wait
/// was cut off counts as waiting until then, an event before a cut-off at the same time. Greenwood's variance of
/// the log share is `Σ d/(n(n-d))`. Being cut off must have nothing to do with the event to come.
///
/// Refuses nobody, and times that are negative or not finite. Kaplan & Meier (1958), doi:10.2307/2281868; Greenwood
/// (1926).
public final class Survival implements Result {

    /// On which scale the interval of a share is made.
    public enum Scale {
        /// Of the logarithm of the share; what R's `survfit` does unless told otherwise.
        LOG,
        /// Of the logarithm of minus the logarithm, which stays between 0 and 1.
        LOG_LOG
    }

    private static final double MIDPOINT_TOLERANCE = 1e-9;

    private final long people;
    private final long events;
    private final double longest;
    private final EventTimes at;
    private final double[] share;
    private final double[] greenwood;
    private final Scale scale;

    private Survival(long people, double longest, EventTimes at, Scale scale) {
        this.people = people;
        this.longest = longest;
        this.at = at;
        this.scale = scale;
        this.share = new double[at.count()];
        this.greenwood = new double[at.count()];
        long total = 0;
        double left = 1;
        double variance = 0;
        for (int i = 0; i < at.count(); i++) {
            double waiting = at.waiting(i);
            double had = at.events(i);
            left *= 1 - had / waiting;
            variance += had / (waiting * (waiting - had));
            share[i] = left;
            greenwood[i] = variance;
            total += at.events(i);
        }
        this.events = total;
    }

    /// The curve of waits; `happened` says which ended in the event, the others were cut off.
    public static Outcome<Survival> of(double[] times, boolean[] happened) {
        if (times.length != happened.length) {
            throw new IllegalArgumentException(times.length + " times but " + happened.length + " endings");
        }
        if (times.length == 0) {
            return Outcome.refuse(new Refusal.TooFew("people", 1, 0));
        }
        if (!Arrays.stream(times).allMatch(time -> time >= 0 && Double.isFinite(time))) {
            return Outcome.refuse(new Refusal.OutOfRange("times", "from nought, and finite"));
        }
        double longest = Arrays.stream(times).max().orElseThrow();
        return Outcome.of(new Survival(times.length, longest, EventTimes.of(times, happened), Scale.LOG_LOG));
    }

    public Survival with(Scale intervals) {
        return new Survival(people, longest, at, intervals);
    }

    public long people() {
        return people;
    }

    public long events() {
        return events;
    }

    /// The longest time anybody was watched.
    public double longest() {
        return longest;
    }

    EventTimes eventTimes() {
        return at;
    }

    /// How many are still waiting just before a time.
    double waitingAt(double time) {
        return at.waitingAt(time);
    }

    /// The share still waiting just after a time.
    public double shareAfter(double time) {
        int last = at.lastUpTo(time);
        return last < 0 ? 1 : share[last];
    }

    /// The interval of the share still waiting just after a time.
    public Interval intervalAfter(double time, double level) {
        int last = at.lastUpTo(time);
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2);
        return last < 0 ? new Interval(1, 1, level) : interval(last, z, level);
    }

    private Interval interval(int i, double z, double level) {
        double s = share[i];
        if (s <= 0) {
            return new Interval(0, 0, level);
        }
        double error = z * Math.sqrt(greenwood[i]);
        return switch (scale) {
            case LOG -> new Interval(s * Math.exp(-error), Math.min(1, s * Math.exp(error)), level);
            case LOG_LOG -> {
                double reach = Math.exp(error / Math.log(s));
                yield new Interval(Math.pow(s, 1 / reach), Math.pow(s, reach), level);
            }
        };
    }

    /// The time by which a share of people has had the event; none when fewer ever had it. Where the curve rests
    /// exactly at the share, the middle of the rest.
    public OptionalDouble timeBy(double had) {
        return crossing(1 - had, share);
    }

    public OptionalDouble median() {
        return timeBy(0.5);
    }

    /// The low end of the interval of [#timeBy]; none when the curve's lower limit never gets there.
    public OptionalDouble earliestBy(double had, double level) {
        return crossing(1 - had, limits(level, true));
    }

    /// The high end of the interval of [#timeBy]; none, meaning no end is known, when the upper limit never gets
    /// there.
    public OptionalDouble latestBy(double had, double level) {
        return crossing(1 - had, limits(level, false));
    }

    private double[] limits(double level, boolean low) {
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2);
        double[] limits = new double[share.length];
        for (int i = 0; i < limits.length; i++) {
            Interval interval = interval(i, z, level);
            limits[i] = low ? interval.low() : interval.high();
        }
        return limits;
    }

    private OptionalDouble crossing(double level, double[] curve) {
        for (int i = 0; i < curve.length; i++) {
            if (Math.abs(curve[i] - level) < MIDPOINT_TOLERANCE) {
                return OptionalDouble.of(i + 1 < curve.length ? (at.time(i) + at.time(i + 1)) / 2 : at.time(i));
            }
            if (curve[i] < level) {
                return OptionalDouble.of(at.time(i));
            }
        }
        return OptionalDouble.empty();
    }

    /// The mean time waited up to a horizon: the area under the curve.
    ///
    /// Its variance is `Σ A² d/(n(n-d))`, `A` the area from an event's time to the horizon. Refuses a horizon
    /// beyond the longest time anybody was watched. Royston & Parmar (2013), doi:10.1186/1471-2288-13-152.
    public Outcome<RestrictedMean> restrictedMean(double horizon) {
        if (!(horizon > 0) || horizon > longest) {
            return Outcome.refuse(new Refusal.OutOfRange("horizon", "above nought and within the time watched"));
        }
        int last = at.lastUpTo(horizon);
        double area = 0;
        double variance = 0;
        double right = horizon;
        for (int i = last; i >= 0; i--) {
            area += share[i] * (right - at.time(i));
            double had = at.events(i);
            double waiting = at.waiting(i);
            variance += waiting > had ? area * area * had / (waiting * (waiting - had)) : 0;
            right = at.time(i);
        }
        return Outcome.of(new RestrictedMean(people, horizon, area + right, Math.sqrt(variance)));
    }

    @Override
    public String sentence() {
        return "Of " + people + (people == 1 ? " person, " : " people, ") + events + " had the event; "
                + (median().isPresent()
                        ? "half had it by " + Decimals.ONE.say(median().getAsDouble()) + "."
                        : "fewer than half had it while they were watched.");
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of("People", people),
                Row.of("Events", events),
                Row.of("Still waiting when last seen", people - events),
                new Row("Half had it by", said(median())),
                new Row("95% interval", said(earliestBy(0.5, 0.95)) + " to " + said(latestBy(0.5, 0.95))));
    }

    private static String said(OptionalDouble time) {
        return time.isPresent() ? Decimals.ONE.say(time.getAsDouble()) : "not reached";
    }
}
