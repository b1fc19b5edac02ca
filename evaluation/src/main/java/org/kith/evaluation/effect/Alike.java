package org.kith.evaluation.effect;

import org.kith.evaluation.report.Assumption;

/// Whether anybody saw to it that the groups are alike before outcomes were compared.
final class Alike {

    private static final String SEEN = "The groups were seen to be alike in everything known before";

    private Alike() {}

    static Assumption seen() {
        return Assumption.checked(SEEN, true);
    }

    static Assumption unseen() {
        return Assumption.checked(SEEN, false);
    }
}
