package org.kith.evaluation.instrument;

import java.util.List;

/// One score of an instrument: which items make it, how, and how to read it.
///
/// @param key names it within its instrument
/// @param title for the page
/// @param items those that make it, or none when it is made of other scores
/// @param parts scores before it that make it, or none when it is made of items
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
        List<ScoreKey> parts,
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
        parts = List.copyOf(parts);
        meaningfulChanges = List.copyOf(meaningfulChanges);
        int ingredients = items.size() + parts.size();
        if (items.isEmpty() == parts.isEmpty()) {
            throw new IllegalArgumentException("a score is made either of items or of other scores");
        }
        if (rule == ScoringRule.VALUE && ingredients > 1) {
            throw new IllegalArgumentException("a score by value has one item");
        }
        if (rule == ScoringRule.GOAL_ATTAINMENT && items.size() % 2 == 1) {
            throw new IllegalArgumentException("goal attainment pairs each outcome with its weight");
        }
        if (missingAllowed < 0 || missingAllowed >= ingredients) {
            throw new IllegalArgumentException("a score needs at least one item answered");
        }
        if (!(low < high)) {
            throw new IllegalArgumentException("a score runs from low to high");
        }
    }

    ScoreDefinition with(Conversion loaded) {
        return new ScoreDefinition(
                key, title, items, parts, rule, missingAllowed, loaded, low, high, direction, bands, meaningfulChanges);
    }
}
