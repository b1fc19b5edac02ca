package org.kith.evaluation.instrument;

import java.util.List;
import java.util.stream.Collectors;
import org.kith.evaluation.report.Decimals;

/// Why a score has no value.
public sealed interface WhyNoScore {

    /// In words that continue "no score, because".
    String words();

    /// Too many of its items have no answer.
    record Unanswered(List<ItemKey> items) implements WhyNoScore {
        public Unanswered {
            items = List.copyOf(items);
        }

        @Override
        public String words() {
            return "there is no answer to " + items.stream().map(ItemKey::value).collect(Collectors.joining(", "));
        }
    }

    /// A score that it is made of has no value.
    record PartMissing(List<ScoreKey> parts) implements WhyNoScore {
        public PartMissing {
            parts = List.copyOf(parts);
        }

        @Override
        public String words() {
            return "there is no score for "
                    + parts.stream().map(ScoreKey::value).collect(Collectors.joining(", "));
        }
    }

    /// What was answered does not make a value, such as goals without any weight.
    record NothingToScore() implements WhyNoScore {
        @Override
        public String words() {
            return "what was answered does not make one";
        }
    }

    /// Its table must be loaded first.
    record TableNotLoaded() implements WhyNoScore {
        @Override
        public String words() {
            return "its value set has not been loaded";
        }
    }

    /// Its table has no value for what was answered.
    record NotInTable(double raw) implements WhyNoScore {
        @Override
        public String words() {
            return "its table has no value for " + Decimals.needed(raw, 2).say(raw);
        }
    }
}
