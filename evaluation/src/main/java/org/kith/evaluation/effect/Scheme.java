package org.kith.evaluation.effect;

import org.apache.commons.statistics.distribution.NormalDistribution;

/// What one scheme, or one study, found.
///
/// @param name     whose figure it is
/// @param estimate a difference, or the logarithm of a ratio
/// @param variance of the estimate: its standard error squared; not a number where none was given
public record Scheme(String name, double estimate, double variance) {

    /// A ratio with its 95% interval, as reports print them.
    public static Scheme ratio(String name, double ratio, double low, double high) {
        double error = (Math.log(high) - Math.log(low))
                / (2 * NormalDistribution.of(0, 1).inverseSurvivalProbability(0.025));
        return new Scheme(name, Math.log(ratio), error * error);
    }

    /// A ratio of rates from numbers of contacts and the time over which they were counted, with Poisson errors.
    public static Scheme rates(String name, long contacts, double time, long contactsOfOthers, double timeOfOthers) {
        double log = Math.log(contacts / time) - Math.log(contactsOfOthers / timeOfOthers);
        return new Scheme(name, log, 1.0 / contacts + 1.0 / contactsOfOthers);
    }

    /// A ratio as it is claimed, such as 0.72 for "28% fewer", with nothing that tells how sure it is.
    public static Scheme claimed(String name, double ratio) {
        return new Scheme(name, Math.log(ratio), Double.NaN);
    }

    /// A difference with its standard error.
    public static Scheme difference(String name, double difference, double standardError) {
        return new Scheme(name, difference, standardError * standardError);
    }

    public static Scheme of(String name, Effect effect) {
        return difference(name, effect.estimate(), effect.standardError());
    }
}
