package org.kith.design.form;

import java.util.Optional;
import java.util.function.Function;

/// A short text of a known shape, such as a postcode: read as text first, then by its shape.
public final class ShapedQuestion<T> extends Question<T> {

    private final TextQuestion text;
    private final Function<String, Optional<T>> shape;
    private final String message;

    ShapedQuestion(TextQuestion text, Function<String, Optional<T>> shape, String message) {
        super(text.reader(), text.name(), text.label());
        this.text = text;
        this.shape = shape;
        this.message = message;
    }

    @Override
    Finding<T> find() {
        return switch (text.find()) {
            case Finding.Nothing<String>() -> new Finding.Nothing<>();
            case Finding.Wrong<String>(var said, var anchor) -> new Finding.Wrong<>(said, anchor);
            case Finding.Found<String>(var typed) ->
                shape.apply(typed).<Finding<T>>map(Finding.Found::new).orElseGet(() -> wrong(message));
        };
    }
}
