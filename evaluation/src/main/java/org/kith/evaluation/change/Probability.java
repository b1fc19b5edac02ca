package org.kith.evaluation.change;

import org.kith.evaluation.report.Decimals;

/// How a p value is said: never as nought.
final class Probability {

    private Probability() {}

    static String say(double p) {
        return p < 0.001 ? "less than 0.001" : Decimals.THREE.say(p);
    }
}
