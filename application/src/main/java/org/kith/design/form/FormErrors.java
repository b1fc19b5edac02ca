package org.kith.design.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Everything that is wrong with a form, in the order of its fields, at most one sentence a field.
public record FormErrors(List<FormError> all) {

    public FormErrors {
        all = List.copyOf(all);
    }

    public static FormErrors none() {
        return new FormErrors(List.of());
    }

    public static FormErrors of(String field, String message) {
        return none().and(field, message);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /// The sentence to show at a field.
    public Optional<String> at(String field) {
        return all.stream()
                .filter(error -> error.field().equals(field))
                .map(FormError::message)
                .findFirst();
    }

    public FormErrors and(String field, String message) {
        return and(new FormError(field, field, message));
    }

    FormErrors and(FormError error) {
        if (at(error.field()).isPresent()) {
            return this;
        }
        var more = new ArrayList<>(all);
        more.add(error);
        return new FormErrors(more);
    }
}
