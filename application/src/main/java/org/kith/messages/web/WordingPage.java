package org.kith.messages.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.design.form.Entries;
import org.kith.messages.Wording;

/// The words of one occasion, to be changed.
///
/// @param preview how they would read, with examples in the fields
public record WordingPage(
        String occasion,
        String scheme,
        String action,
        String back,
        List<Field> fields,
        Entries entries,
        @Nullable Wording preview) {

    public WordingPage {
        fields = List.copyOf(fields);
    }

    /// One field the words may name.
    public record Field(String written, String about) {}
}
