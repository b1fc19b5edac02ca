package org.kith.directory.entries;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/// An organisation as a statement takes it.
record OrganisationRow(UUID id, String key, String name, String description, String email, String website) {

    /// Each organisation of these services once, as it is first described.
    static List<OrganisationRow> all(List<ServiceEntry> entries, Supplier<UUID> ids) {
        var byKey = new LinkedHashMap<String, OrganisationRow>();
        for (var entry : entries) {
            var organisation = entry.organisation();
            if (organisation != null) {
                byKey.computeIfAbsent(organisation.key(), key -> of(ids.get(), organisation));
            }
        }
        return List.copyOf(byKey.values());
    }

    private static OrganisationRow of(UUID id, OrganisationEntry entry) {
        return new OrganisationRow(id, entry.key(), entry.name(), entry.description(), entry.email(), entry.website());
    }
}
