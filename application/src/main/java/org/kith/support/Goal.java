package org.kith.support;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kith.referrals.SupportId;
import org.kith.schemes.Need;

/// What a person hopes for.
public record Goal(
        GoalId id,
        SupportId support,
        @Nullable Need need,
        Aim aim,
        GoalStatus status,
        Instant setAt,
        Instant statusAt,
        int version) {

    /// The goal in the person's words, and how they rate it.
    ///
    /// @param importance from 1, not at all, to 10, more than anything
    /// @param confidence how sure they are that they can do it, from 1 to 10
    public record Aim(String words, int importance, int confidence) {

        public Aim {
            if (importance < 1 || importance > 10 || confidence < 1 || confidence > 10) {
                throw new IllegalArgumentException("Importance and confidence run from 1 to 10");
            }
        }
    }
}
