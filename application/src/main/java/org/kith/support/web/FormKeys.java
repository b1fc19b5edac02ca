package org.kith.support.web;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.kith.design.form.Answer;
import org.kith.design.form.FormReader;

/// Reads the ids that forms carry along.
final class FormKeys {

    private FormKeys() {}

    /// The key that the form was given when it was drawn.
    static <T> Answer<T> required(FormReader reader, Function<UUID, T> as) {
        return reader.shaped("key", "This form", text -> parse(text).map(as), "Go back and open this form again")
                .required("Go back and open this form again");
    }

    static <T> Optional<T> optional(FormReader reader, String name, Function<UUID, T> as) {
        return reader.shaped(name, "Choice", text -> parse(text).map(as), "Choose one of the list")
                .optional();
    }

    static Optional<UUID> parse(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
