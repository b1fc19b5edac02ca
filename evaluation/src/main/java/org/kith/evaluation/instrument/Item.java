package org.kith.evaluation.instrument;

import java.util.List;

/// One question.
///
/// @param key names it within its instrument
/// @param text the question as it must be asked; in an instrument whose wording may not be shown, a label of our own
/// @param scale the answers allowed
/// @param reversed whether points run against the answers
/// @param alerts answers that somebody must act on at once
public record Item(ItemKey key, String text, AnswerScale scale, boolean reversed, List<Alert> alerts) {

    public Item {
        alerts = List.copyOf(alerts);
    }

    /// The points that an allowed answer scores.
    double points(double answer) {
        double points = scale.points(answer);
        return reversed ? scale.lowest() + scale.highest() - points : points;
    }

    List<Alert> raised(double answer) {
        return alerts.stream()
                .filter(alert -> scale.points(answer) > alert.above())
                .toList();
    }
}
