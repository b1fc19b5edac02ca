package org.kith.audit;

import java.util.List;
import java.util.Map;

/// One field that says something else than before.
///
/// @param before empty when it said nothing
/// @param after  empty when it says nothing any more
public record Change(String field, String before, String after) {

    /// The fields that differ between two descriptions of one thing, in the order of the newer.
    public static List<Change> between(Map<String, String> before, Map<String, String> after) {
        return after.entrySet().stream()
                .map(field -> new Change(field.getKey(), before.getOrDefault(field.getKey(), ""), field.getValue()))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }
}
