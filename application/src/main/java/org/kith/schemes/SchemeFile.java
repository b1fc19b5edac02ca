package org.kith.schemes;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.access.AccountId;

/// A scheme as its settings page shows it: what it says, what it said before, and what its practices are called.
///
/// @param practices the names of those practices that the register has
/// @param people    the names of who made the changes
public record SchemeFile(
        Scheme scheme, List<SchemeChange> changes, Map<String, String> practices, Map<AccountId, String> people) {

    public SchemeFile {
        changes = List.copyOf(changes);
        practices = Map.copyOf(practices);
        people = Map.copyOf(people);
    }

    public String nameOf(@Nullable AccountId account) {
        return account == null ? "Kith" : people.getOrDefault(account, "Somebody");
    }

    /// What somebody who read this version does not know yet.
    public List<SchemeChange> changesSince(int version) {
        return changes.stream().filter(change -> change.version() > version).toList();
    }
}
