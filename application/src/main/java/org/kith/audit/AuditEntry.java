package org.kith.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One line of the record.
///
/// @param by the name of the account, where somebody signed in did it
public record AuditEntry(
        UUID id,
        Instant at,
        String actorKind,
        @Nullable String by,
        String act,
        String subjectKind,
        List<String> subjects,
        String detail) {

    public AuditEntry {
        subjects = List.copyOf(subjects);
    }
}
