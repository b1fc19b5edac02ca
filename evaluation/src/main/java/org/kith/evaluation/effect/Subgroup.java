package org.kith.evaluation.effect;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.kith.evaluation.report.Interval;

/// What was found among some of the people, such as the men.
///
/// @param name  as in "men"
/// @param people how many they are
public record Subgroup(String name, double estimate, double standardError, long people) {

    public static Subgroup of(String name, Effect effect) {
        return new Subgroup(
                name, effect.estimate(), effect.standardError(), effect.people().used());
    }

    public Interval interval() {
        double reach = NormalDistribution.of(0, 1).inverseSurvivalProbability(0.025) * standardError;
        return new Interval(estimate - reach, estimate + reach, 0.95);
    }
}
