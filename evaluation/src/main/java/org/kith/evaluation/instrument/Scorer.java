package org.kith.evaluation.instrument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Scores one sheet that is known to belong to its instrument.
final class Scorer {

    private final Instrument instrument;
    private final Map<ItemKey, Double> points = new LinkedHashMap<>();
    private final Map<ScoreKey, Double> values = new LinkedHashMap<>();
    private final List<Alert> alerts = new ArrayList<>();

    Scorer(Instrument instrument, AnswerSheet sheet) {
        this.instrument = instrument;
        for (Item item : instrument.items()) {
            if (sheet.answer(item.key()).orElse(null) instanceof Answer.Given(double value)) {
                points.put(item.key(), item.points(value));
                alerts.addAll(item.raised(value));
            }
        }
    }

    List<Alert> alerts() {
        return List.copyOf(alerts);
    }

    /// In the instrument's order, so that a score made of others comes after them.
    List<ScoreOutcome> scores() {
        List<ScoreOutcome> outcomes = new ArrayList<>();
        for (ScoreDefinition score : instrument.scores()) {
            ScoreOutcome outcome = outcome(score);
            outcome.score().ifPresent(value -> values.put(score.key(), value));
            outcomes.add(outcome);
        }
        return List.copyOf(outcomes);
    }

    private ScoreOutcome outcome(ScoreDefinition score) {
        Optional<WhyNoScore> missing = missing(score);
        if (missing.isPresent()) {
            return new ScoreOutcome.NotScored(score, missing.get());
        }
        OptionalDouble raw = score.rule().raw(ingredients(score));
        return raw.isPresent()
                ? converted(score, raw.getAsDouble())
                : new ScoreOutcome.NotScored(score, new WhyNoScore.NothingToScore());
    }

    private Optional<WhyNoScore> missing(ScoreDefinition score) {
        List<ItemKey> items =
                score.items().stream().filter(item -> !points.containsKey(item)).toList();
        List<ScoreKey> parts =
                score.parts().stream().filter(part -> !values.containsKey(part)).toList();
        if (items.size() + parts.size() <= score.missingAllowed()) {
            return Optional.empty();
        }
        return Optional.of(parts.isEmpty() ? new WhyNoScore.Unanswered(items) : new WhyNoScore.PartMissing(parts));
    }

    private double[] ingredients(ScoreDefinition score) {
        return score.parts().isEmpty()
                ? score.items().stream()
                        .mapToDouble(item -> points.getOrDefault(item, Double.NaN))
                        .toArray()
                : score.parts().stream()
                        .mapToDouble(part -> values.getOrDefault(part, Double.NaN))
                        .toArray();
    }

    private static ScoreOutcome converted(ScoreDefinition score, double raw) {
        Conversion conversion = score.conversion();
        return conversion
                .of(raw)
                .<ScoreOutcome>map(value -> new ScoreOutcome.Scored(score, raw, value))
                .orElseGet(() -> new ScoreOutcome.NotScored(
                        score,
                        conversion.awaited() ? new WhyNoScore.TableNotLoaded() : new WhyNoScore.NotInTable(raw)));
    }
}
