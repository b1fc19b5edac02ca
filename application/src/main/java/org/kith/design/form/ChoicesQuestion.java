package org.kith.design.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Any number of several answers, in the order offered; codes never offered are left out.
public final class ChoicesQuestion<T> {

    private final FormReader reader;
    private final String name;
    private final Function<String, Optional<T>> meaning;

    ChoicesQuestion(FormReader reader, String name, Function<String, Optional<T>> meaning) {
        this.reader = reader;
        this.name = name;
        this.meaning = meaning;
    }

    public List<T> any() {
        return reader.all(name).stream()
                .map(Typed::text)
                .map(meaning)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /// At least one must be chosen; the message says so, as "Choose at least one need".
    public Answer<List<T>> atLeastOne(String message) {
        var chosen = any();
        if (chosen.isEmpty()) {
            reader.refuse(new FormError(name, name, message));
            return Answer.missing();
        }
        return Answer.of(chosen);
    }
}
