package org.kith.evaluation.instrument;

import java.util.List;

/// One score of an instrument: which items make it, how, and how to read it.
///
/// @param key names it within its instrument
/// @param title for the page
/// @param items those that make it
/// @param rule how their points are put together
/// @param missingAllowed how many items may be without an answer
/// @param conversion from raw to reported value, or none
/// @param low the least possible value
/// @param high the greatest possible value
/// @param direction which way is better
/// @param bands named stretches, possibly none
/// @param meaningfulChanges published thresholds, possibly none
public record ScoreDefinition(
        ScoreKey key,
        String title,
        List<ItemKey> items,
        ScoringRule rule,
        int missingAllowed,
        Conversion conversion,
        double low,
        double high,
        Direction direction,
        Bands bands,
        List<MeaningfulChange> meaningfulChanges) {

    public ScoreDefinition {
        items = List.copyOf(items);
        meaningfulChanges = List.copyOf(meaningfulChanges);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a score is made of at least one item");
        }
        if (rule == ScoringRule.VALUE && items.size() > 1) {
            throw new IllegalArgumentException("a score by value has one item");
        }
        if (missingAllowed < 0 || missingAllowed >= items.size()) {
            throw new IllegalArgumentException("a score needs at least one item answered");
        }
        if (!(low < high)) {
            throw new IllegalArgumentException("a score runs from low to high");
        }
    }
}
