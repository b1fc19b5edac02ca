package org.kith.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.tenancy.Identifier;

/// With whom something may be shared.
///
/// @param name empty when it is anybody the purpose is about
/// @param id   the service in the directory; none when it is anybody, or not in the directory
public record Recipient(String name, @Nullable UUID id) {

    public static final Recipient ANYBODY = new Recipient("", null);

    public static Recipient of(String name, Identifier id) {
        return new Recipient(name, id.value());
    }

    public static Recipient named(String name) {
        return new Recipient(name.strip(), null);
    }

    /// A name without an id cannot be told from another organisation's, so it opens nothing in the directory.
    boolean covers(@Nullable UUID asked) {
        return asked == null ? name.isEmpty() : asked.equals(id) || equals(ANYBODY);
    }

    boolean isAbout(@Nullable UUID asked) {
        return asked != null && asked.equals(id);
    }
}
