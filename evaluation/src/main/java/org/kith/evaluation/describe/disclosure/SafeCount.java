package org.kith.evaluation.describe.disclosure;

import java.util.OptionalLong;

/// A count of people as it may be shown.
///
/// The hidden kinds do not hold the number, so nothing downstream (a chart, an export, a log) can let it out.
public sealed interface SafeCount {

    /// The count as words for a page: "12", "fewer than 5", "not shown".
    String words();

    /// The count where it may be shown.
    default OptionalLong shown() {
        return switch (this) {
            case Shown(long value) -> OptionalLong.of(value);
            case FewerThan ignored -> OptionalLong.empty();
            case NotShown ignored -> OptionalLong.empty();
        };
    }

    /// A count that may be shown.
    record Shown(long value) implements SafeCount {
        @Override
        public String words() {
            return Long.toString(value);
        }
    }

    /// A count too small to show.
    record FewerThan(int threshold) implements SafeCount {
        @Override
        public String words() {
            return "fewer than " + threshold;
        }
    }

    /// A count hidden because a small one could be had from it by subtraction.
    record NotShown() implements SafeCount {
        @Override
        public String words() {
            return "not shown";
        }
    }
}
