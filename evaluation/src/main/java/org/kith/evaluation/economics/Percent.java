package org.kith.evaluation.economics;

import org.kith.evaluation.report.Decimals;

/// How a share that somebody set is said: "3.5%", "20%", with no more places than it has, and two at most.
final class Percent {

    private Percent() {}

    static String say(double share) {
        int places = Math.max(0, Decimals.needed(share, 4).places() - 2);
        return new Decimals(places).sayPercent(share);
    }
}
