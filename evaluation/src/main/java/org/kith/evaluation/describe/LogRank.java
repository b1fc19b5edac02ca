package org.kith.evaluation.describe;

import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Result;
import org.kith.evaluation.report.Row;

/// Whether two groups wait equally long.
///
/// At every event time the events expected in the first group are its share of those still waiting; the sum of
/// observed less expected, squared, over the sum of hypergeometric variances is chi-squared on 1 degree of freedom.
///
/// Refuses groups without any event between them. Mantel (1966); Peto & Peto (1972), doi:10.2307/2344317.
///
/// @param observed events in the first group
/// @param expected events expected there if the groups waited alike
public record LogRank(long people, double observed, double expected, double chiSquared, double p) implements Result {

    public static Outcome<LogRank> of(Survival first, Survival second) {
        EventTimes a = first.eventTimes();
        EventTimes b = second.eventTimes();
        double observed = 0;
        double expected = 0;
        double variance = 0;
        int i = 0;
        int j = 0;
        while (i < a.count() || j < b.count()) {
            double time = Math.min(
                    i < a.count() ? a.time(i) : Double.POSITIVE_INFINITY,
                    j < b.count() ? b.time(j) : Double.POSITIVE_INFINITY);
            double inFirst = first.waitingAt(time);
            double waiting = inFirst + second.waitingAt(time);
            double had = 0;
            if (i < a.count() && a.time(i) == time) {
                had += a.events(i);
                observed += a.events(i);
                i++;
            }
            if (j < b.count() && b.time(j) == time) {
                had += b.events(j);
                j++;
            }
            double share = inFirst / waiting;
            expected += had * share;
            variance += waiting > 1 ? had * share * (1 - share) * (waiting - had) / (waiting - 1) : 0;
        }
        if (variance == 0) {
            return Outcome.refuse(new Refusal.TooFew("events while both groups were waiting", 1, 0));
        }
        double chi = (observed - expected) * (observed - expected) / variance;
        double p = ChiSquaredDistribution.of(1).survivalProbability(chi);
        return Outcome.of(new LogRank(first.people() + second.people(), observed, expected, chi, p));
    }

    @Override
    public String sentence() {
        return "Of " + people + " people, the first group had " + Decimals.NONE.say(observed) + " events where "
                + Decimals.ONE.say(expected) + " would be expected if both waited alike (log-rank p "
                + (p < 0.001 ? "less than 0.001" : Decimals.THREE.say(p)) + ").";
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of("Events in the first group", observed, Decimals.NONE),
                Row.of("Expected if alike", expected, Decimals.ONE),
                Row.of("Chi-squared", chiSquared, Decimals.TWO),
                new Row("p", p < 0.001 ? "less than 0.001" : Decimals.THREE.say(p)));
    }
}
