package org.kith.schemes;

import org.kith.access.SchemeId;

/// What came of writing a scheme's settings down.
public sealed interface SchemeSaving {

    /// They are kept.
    record Saved(SchemeId scheme) implements SchemeSaving {}

    /// Another scheme of the place has that name.
    record NameTaken() implements SchemeSaving {}
}
