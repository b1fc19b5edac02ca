package org.kith.evaluation.describe;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.Basis;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Denominator;
import org.kith.evaluation.report.Finding;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Row;

/// The chance of one kind of ending by a time when there are others that rule it out (Aalen–Johansen).
///
/// Somebody who moved away will never start; calling that "still waiting" makes the chance of starting too large.
/// The chance of ending `k` by `t` is `Σ S(t⁻) dₖ/n` over event times up to `t`, `S` the share without any ending.
/// The variance is the delta method's (Marubini & Valsecchi 1995): with `F` the chance, `Σ (F(t)-F(u))² d/(n(n-d))
/// + Σ S(u⁻)² dₖ(n-dₖ)/n³ - 2 Σ (F(t)-F(u)) S(u⁻) dₖ/n²`.
///
/// Refuses nobody, times that are negative or not finite, and a time beyond the longest watched. Aalen & Johansen
/// (1978).
///
/// @param people watched
/// @param time by which
/// @param ending which kind
/// @param estimate its chance
/// @param standardError of the chance
public record CompetingRisks(long people, double time, int ending, double estimate, double standardError)
        implements Finding {

    /// The chance of an ending by a time. `endings` holds 0 for a wait that was cut off and 1, 2, … for the kinds.
    public static Outcome<CompetingRisks> of(double[] times, int[] endings, int ending, double by) {
        if (times.length != endings.length || ending < 1) {
            throw new IllegalArgumentException("every time has an ending, and 0 is none");
        }
        if (times.length == 0) {
            return Outcome.refuse(new Refusal.TooFew("people", 1, 0));
        }
        if (!Arrays.stream(times).allMatch(t -> t >= 0 && Double.isFinite(t))) {
            return Outcome.refuse(new Refusal.OutOfRange("times", "from nought, and finite"));
        }
        if (!(by <= Arrays.stream(times).max().orElseThrow())) {
            return Outcome.refuse(new Refusal.OutOfRange("time asked about", "within the time watched"));
        }
        return Outcome.of(chance(times, endings, ending, by));
    }

    private static CompetingRisks chance(double[] times, int[] endings, int ending, double by) {
        EventTimes any = EventTimes.of(times, happened(endings, -1));
        EventTimes one = EventTimes.of(times, happened(endings, ending));
        int count = any.lastUpTo(by) + 1;
        double[] before = new double[count];
        double[] ofKind = new double[count];
        double[] chance = new double[count];
        double left = 1;
        double sum = 0;
        for (int i = 0; i < count; i++) {
            int same = one.lastUpTo(any.time(i));
            ofKind[i] = same >= 0 && one.time(same) == any.time(i) ? one.events(same) : 0;
            before[i] = left;
            sum += left * ofKind[i] / any.waiting(i);
            chance[i] = sum;
            left *= 1 - (double) any.events(i) / any.waiting(i);
        }
        double variance = 0;
        for (int i = 0; i < count; i++) {
            double n = any.waiting(i);
            double d = any.events(i);
            double rest = sum - chance[i];
            variance += n > d ? rest * rest * d / (n * (n - d)) : 0;
            variance += before[i] * before[i] * ofKind[i] * (n - ofKind[i]) / (n * n * n);
            variance -= 2 * rest * before[i] * ofKind[i] / (n * n);
        }
        return new CompetingRisks(times.length, by, ending, sum, Math.sqrt(Math.max(0, variance)));
    }

    private static boolean[] happened(int[] endings, int wanted) {
        boolean[] happened = new boolean[endings.length];
        IntStream.range(0, endings.length)
                .forEach(i -> happened[i] = wanted < 0 ? endings[i] != 0 : endings[i] == wanted);
        return happened;
    }

    @Override
    public Interval interval() {
        double reach = NormalDistribution.of(0, 1).inverseSurvivalProbability(0.025) * standardError;
        return new Interval(Math.max(0, estimate - reach), Math.min(1, estimate + reach), 0.95);
    }

    @Override
    public Basis basis() {
        return Basis.of(
                "aalen-johansen",
                Denominator.complete(people),
                Assumption.unchecked("Being cut off has nothing to do with any ending to come"));
    }

    @Override
    public String sentence() {
        return Decimals.ONE.sayPercent(estimate) + " of " + people + " people had this ending by "
                + Decimals.needed(time, 1).say(time) + " (" + interval().levelInWords() + " interval "
                + Decimals.ONE.sayPercent(interval().low()) + " to "
                + Decimals.ONE.sayPercent(interval().high()) + "), other endings counted as such.";
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of("People", people),
                Row.of("By time", time, Decimals.ONE),
                new Row("Chance", Decimals.ONE.sayPercent(estimate)),
                Row.of("Standard error", standardError, Decimals.THREE));
    }
}
