package org.kith.design.form;

import java.util.Optional;
import java.util.function.Function;

/// One of several answers, told apart by its code. A code that was never offered counts as no answer.
public final class ChoiceQuestion<T> extends Question<T> {

    private final Function<String, Optional<T>> meaning;

    ChoiceQuestion(FormReader reader, String name, String label, Function<String, Optional<T>> meaning) {
        super(reader, name, label);
        this.meaning = meaning;
    }

    @Override
    Finding<T> find() {
        return meaning.apply(reader().typed(name()).text())
                .<Finding<T>>map(Finding.Found::new)
                .orElseGet(Finding.Nothing::new);
    }
}
