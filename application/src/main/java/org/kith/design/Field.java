package org.kith.design;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One question of a form as it is shown: its words, what was typed before, and what is wrong with that.
///
/// The id of its (first) control, where the error summary leads, is the name unless two forms of a page share one.
public record Field(
        String name,
        String id,
        String label,
        @Nullable String hint,
        List<String> values,
        @Nullable String error,
        Heading heading) {

    public Field {
        values = List.copyOf(values);
    }

    public static Field of(String name, String label) {
        return new Field(name, name, label, null, List.of(), null, Heading.none());
    }

    public Field withId(String unique) {
        return new Field(name, unique, label, hint, values, error, heading);
    }

    public Field withHint(@Nullable String said) {
        return new Field(name, id, label, said, values, error, heading);
    }

    public Field withValue(@Nullable String typed) {
        return new Field(name, id, label, hint, typed == null ? List.of() : List.of(typed), error, heading);
    }

    public Field withValues(List<String> typed) {
        return new Field(name, id, label, hint, typed, error, heading);
    }

    public Field withError(@Nullable String said) {
        return new Field(name, id, label, hint, values, said, heading);
    }

    public Field withHeading(Heading shown) {
        return new Field(name, id, label, hint, values, error, shown);
    }

    /// The label becomes the title of a page that asks one thing.
    public Field asQuestion() {
        return withHeading(Heading.question());
    }

    /// The label becomes a heading on a page that asks several things.
    public Field asSection() {
        return withHeading(Heading.section());
    }

    /// The label in bold.
    public Field asBold() {
        return withHeading(Heading.bold());
    }

    /// What was typed, or nothing at all, so that an empty control carries no `value`.
    public @Nullable String value() {
        return values.isEmpty() || values.getFirst().isEmpty() ? null : values.getFirst();
    }

    public boolean has(String value) {
        return values.contains(value);
    }

    /// The ids of the hint and the error message, for `aria-describedby`; `null` when there is neither.
    public @Nullable String describedBy() {
        if (hint == null) {
            return error == null ? null : id + "-error";
        }
        return error == null ? id + "-hint" : id + "-hint " + id + "-error";
    }
}
