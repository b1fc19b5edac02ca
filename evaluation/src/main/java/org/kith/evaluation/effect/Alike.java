package org.kith.evaluation.effect;

import org.kith.evaluation.report.Assumption;

/// Whether anybody saw to it that the groups are alike before outcomes were compared.
final class Alike {

    private Alike() {}

    static Assumption seen() {
        return Assumption.groupsSeenAlike(true);
    }

    static Assumption unseen() {
        return Assumption.groupsSeenAlike(false);
    }
}
