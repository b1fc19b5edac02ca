package org.kith.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which entries somebody wants to see. What is left out narrows nothing.
///
/// @param by      part of the name or e-mail address of who did it
/// @param act     part of what they did
/// @param subject the id of a record, whole
/// @param from    the first day
/// @param until   the last day
public record AuditQuery(
        String by,
        String act,
        @Nullable UUID subject,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public static final AuditQuery ALL = new AuditQuery("", "", null, null, null);
}
