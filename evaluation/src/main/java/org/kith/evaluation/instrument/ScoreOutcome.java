package org.kith.evaluation.instrument;

import java.util.Optional;
import java.util.OptionalDouble;
import org.kith.evaluation.report.Decimals;

/// What became of one score: its value, or why there is none.
public sealed interface ScoreOutcome {

    ScoreDefinition definition();

    /// In words: "Life satisfaction: 7 (from 0 to 10), high".
    String sentence();

    default OptionalDouble score() {
        return switch (this) {
            case Scored scored -> OptionalDouble.of(scored.value());
            case NotScored ignored -> OptionalDouble.empty();
        };
    }

    /// There is a score.
    ///
    /// @param raw before any conversion; store it beside the value where there is a conversion
    /// @param value the score as reported
    record Scored(ScoreDefinition definition, double raw, double value) implements ScoreOutcome {

        public Optional<Bands.Band> band() {
            return definition.bands().of(value);
        }

        @Override
        public String sentence() {
            return definition.title() + ": " + say(value) + " (from " + say(definition.low()) + " to "
                    + say(definition.high()) + ")"
                    + band().map(band -> ", " + band.label()).orElse("");
        }

        private static String say(double number) {
            return Decimals.needed(number, 2).say(number);
        }
    }

    /// There is none, and this is why.
    record NotScored(ScoreDefinition definition, WhyNoScore why) implements ScoreOutcome {

        @Override
        public String sentence() {
            return definition.title() + ": no score, because " + why.words();
        }
    }
}
