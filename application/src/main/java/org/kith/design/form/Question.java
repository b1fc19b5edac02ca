package org.kith.design.form;

import java.util.Optional;

/// A field that is about to be read: its rules are set one after the other, and `required` or `optional` reads it.
public abstract class Question<T> {

    private final FormReader reader;
    private final String name;
    private final String label;

    Question(FormReader reader, String name, String label) {
        this.reader = reader;
        this.name = name;
        this.label = label;
    }

    abstract Finding<T> find();

    /// The control that a missing answer leads to.
    String anchor() {
        return name;
    }

    final FormReader reader() {
        return reader;
    }

    final String name() {
        return name;
    }

    final String label() {
        return label;
    }

    final Finding<T> wrong(String message) {
        return new Finding.Wrong<>(message, anchor());
    }

    /// Reads an answer that must be given; the message says what to enter, as "Enter a first name".
    public Answer<T> required(String message) {
        return switch (find()) {
            case Finding.Found<T>(var value) -> Answer.of(value);
            case Finding.Nothing<T>() -> {
                reader.refuse(new FormError(name, anchor(), message));
                yield Answer.missing();
            }
            case Finding.Wrong<T>(var said, var anchor) -> {
                reader.refuse(new FormError(name, anchor, said));
                yield Answer.missing();
            }
        };
    }

    /// Reads an answer that may be left out; what was typed must still be right.
    public Optional<T> optional() {
        return switch (find()) {
            case Finding.Found<T>(var value) -> Optional.of(value);
            case Finding.Nothing<T>() -> Optional.empty();
            case Finding.Wrong<T>(var said, var anchor) -> {
                reader.refuse(new FormError(name, anchor, said));
                yield Optional.empty();
            }
        };
    }
}
