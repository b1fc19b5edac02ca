package org.kith.support;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kith.support.Attempts.Attempt;

/// How often, and in how many ways, somebody tried to reach the person since they last spoke.
///
/// @param by in how many different ways
public record Tally(int attempts, Set<ContactWay> by) {

    /// Trying one way only does not show that somebody cannot be reached.
    static final int WAYS = 2;

    public Tally {
        by = Set.copyOf(by);
    }

    static Tally of(List<Attempt> inOrder) {
        var ways = EnumSet.noneOf(ContactWay.class);
        int attempts = 0;
        for (var attempt : inOrder) {
            if (attempt.outcome().found()) {
                attempts = 0;
                ways.clear();
            } else {
                attempts++;
                ways.add(attempt.way());
            }
        }
        return new Tally(attempts, ways);
    }

    /// Whether the person counts as not reached.
    ///
    /// @param open in how many ways the person may be contacted at all
    public boolean enough(int attemptsOfScheme, int open) {
        return attempts >= attemptsOfScheme && by.size() >= Math.clamp(open, 1, WAYS);
    }
}
