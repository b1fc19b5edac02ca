package org.kith.design;

import gg.jte.Content;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.tenancy.Coded;

/// One of the answers that radios, checkboxes or a select offer.
///
/// `revealed` is asked only when this answer is chosen; an answer that is `alone` clears the others.
public record Choice(
        String value,
        String label,
        @Nullable String hint,
        @Nullable Content revealed,
        Kind kind) {

    /// What the line is among its neighbours.
    public enum Kind {
        ANSWER,
        ALONE,
        DIVIDER
    }

    public static Choice of(String value, String label) {
        return new Choice(value, label, null, null, Kind.ANSWER);
    }

    public static Choice of(String value, String label, @Nullable String hint) {
        return new Choice(value, label, hint, null, Kind.ANSWER);
    }

    /// All answers of a closed list, in its own order.
    public static <E extends Enum<E> & Coded> List<Choice> all(Class<E> list) {
        return Arrays.stream(list.getEnumConstants())
                .map(each -> of(each.code(), each.title()))
                .toList();
    }

    /// The "or" before an answer that excludes the rest.
    public static Choice or() {
        return new Choice("", "or", null, null, Kind.DIVIDER);
    }

    public Choice alone() {
        return new Choice(value, label, hint, revealed, Kind.ALONE);
    }

    public Choice revealing(Content content) {
        return new Choice(value, label, hint, content, kind);
    }
}
