package org.kith.schemes;

import org.jspecify.annotations.Nullable;

/// How a scheme meets people.
///
/// @param limit        how many sessions a person usually has; none when it is left to the worker
/// @param firstMinutes how long the first session is planned for
/// @param minutes      how long later sessions are planned for
public record SessionPolicy(@Nullable Integer limit, int firstMinutes, int minutes) {

    public static final SessionPolicy USUAL = new SessionPolicy(6, 60, 45);

    public SessionPolicy {
        if ((limit != null && limit < 1) || firstMinutes < 1 || minutes < 1) {
            throw new IllegalArgumentException("Sessions are counted and measured from one");
        }
    }
}
