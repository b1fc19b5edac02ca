package org.kith.evaluation.instrument;

/// One question.
///
/// @param key names it within its instrument
/// @param text the question as it must be asked; in an instrument whose wording may not be shown, a label of our own
/// @param scale the answers allowed
/// @param reversed whether points run against the answers
public record Item(ItemKey key, String text, AnswerScale scale, boolean reversed) {

    /// The points that an allowed answer scores.
    double points(double answer) {
        double points = scale.points(answer);
        return reversed ? scale.lowest() + scale.highest() - points : points;
    }
}
