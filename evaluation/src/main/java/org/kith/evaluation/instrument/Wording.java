package org.kith.evaluation.instrument;

/// What the licence lets us show of an instrument's wording.
public enum Wording {
    /// The questions may be shown and asked.
    SHOWN,
    /// Only the scoring is ours to ship: items carry labels, and the person answers on the owner's own form.
    SCORING_ONLY,
    /// Not even item answers: the final score is taken from the owner's form or system.
    FINAL_SCORE_ONLY
}
