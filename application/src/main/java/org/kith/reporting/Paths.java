package org.kith.reporting;

import java.util.Comparator;
import java.util.List;

/// How far referrals came and why they went no further. The parts add up to the whole: every referral is in one of
/// them.
///
/// @param people how many people the referrals are of
public record Paths(List<Part> parts, long people) {

    public Paths {
        parts = List.copyOf(parts);
    }

    /// The referrals that came equally far for the same reason.
    ///
    /// @param reason its code; empty where the fate says all
    public record Part(Stage furthest, Fate fate, String reason, long referrals) {

        public String inWords() {
            return fate.inWords(reason);
        }
    }

    /// How many referrals came to a stage.
    public long at(Stage stage) {
        return parts.stream()
                .filter(part -> part.furthest().compareTo(stage) >= 0)
                .mapToLong(Part::referrals)
                .sum();
    }

    public long all() {
        return at(Stage.REFERRED);
    }

    /// Those that came to a stage and no further, the largest part first, open ones last.
    public List<Part> endedAt(Stage stage) {
        return parts.stream()
                .filter(part -> part.furthest() == stage)
                .sorted(Comparator.comparing((Part part) -> part.fate() == Fate.OPEN)
                        .thenComparing(Part::referrals, Comparator.reverseOrder())
                        .thenComparing(Part::inWords))
                .toList();
    }

    public long open() {
        return parts.stream()
                .filter(part -> part.fate() == Fate.OPEN)
                .mapToLong(Part::referrals)
                .sum();
    }
}
