package org.kith.people;

import org.jspecify.annotations.Nullable;
import org.kith.directory.ServiceId;

/// With whom something may be shared.
///
/// @param name    empty when it is anybody the purpose is about
/// @param service in the directory; none when it is anybody, or somebody the directory does not hold
public record Recipient(String name, @Nullable ServiceId service) {

    public static final Recipient ANYBODY = new Recipient("", null);

    public static Recipient of(String name, ServiceId service) {
        return new Recipient(name, service);
    }

    public static Recipient named(String name) {
        return new Recipient(name.strip(), null);
    }

    /// A name alone cannot be told from another organisation's, so it opens nothing in the directory.
    boolean covers(@Nullable ServiceId asked) {
        return equals(ANYBODY) || isAbout(asked);
    }

    boolean isAbout(@Nullable ServiceId asked) {
        return asked != null && asked.equals(service);
    }
}
