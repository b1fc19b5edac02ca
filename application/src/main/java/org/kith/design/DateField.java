package org.kith.design;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A date asked for in three boxes, `birth-day`, `birth-month` and `birth-year`, each keeping what was typed.
public record DateField(Field field, String day, String month, String year, Set<Part> wrong) {

    /// One of the three boxes.
    public enum Part {
        DAY(2),
        MONTH(2),
        YEAR(4);

        private final int width;

        Part(int width) {
            this.width = width;
        }

        public int width() {
            return width;
        }

        /// As it ends the name of its box.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String label() {
            return name().charAt(0) + code().substring(1);
        }
    }

    public DateField {
        wrong = Set.copyOf(wrong);
    }

    public static DateField of(Field field) {
        return new DateField(field, "", "", "", EnumSet.noneOf(Part.class));
    }

    public DateField withHint(String said) {
        return new DateField(field.withHint(said), day, month, year, wrong);
    }

    public DateField asQuestion() {
        return new DateField(field.asQuestion(), day, month, year, wrong);
    }

    public DateField asSection() {
        return new DateField(field.asSection(), day, month, year, wrong);
    }

    public DateField asBold() {
        return new DateField(field.asBold(), day, month, year, wrong);
    }

    /// What was typed in one box, or nothing at all.
    public @Nullable String value(Part part) {
        var typed = switch (part) {
            case DAY -> day;
            case MONTH -> month;
            case YEAR -> year;
        };
        return typed.isEmpty() ? null : typed;
    }
}
