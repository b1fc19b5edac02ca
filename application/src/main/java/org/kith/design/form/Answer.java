package org.kith.design.form;

import org.jspecify.annotations.Nullable;

/// The answer to a required question. It is there whenever the form has no error, which is when requests are built.
public final class Answer<T> {

    private final @Nullable T given;

    private Answer(@Nullable T given) {
        this.given = given;
    }

    static <T> Answer<T> of(T given) {
        return new Answer<>(given);
    }

    static <T> Answer<T> missing() {
        return new Answer<>(null);
    }

    public T get() {
        if (given == null) {
            throw new IllegalStateException(
                    "An answer was used although the form has errors: build requests in read(…)");
        }
        return given;
    }
}
