package org.kith.design.form;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kith.design.DateField;
import org.kith.design.Field;

/// What a form holds when it is shown: every string as it was typed, and what is wrong with it.
public record Entries(Map<String, List<String>> typed, FormErrors errors) {

    public Entries {
        typed = typed.entrySet().stream().collect(toMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }

    /// An empty form.
    public static Entries none() {
        return new Entries(Map.of(), FormErrors.none());
    }

    /// A form filled in from what is known.
    public static Entries of(Map<String, String> known) {
        return new Entries(
                known.entrySet().stream().collect(toMap(Map.Entry::getKey, entry -> List.of(entry.getValue()))),
                FormErrors.none());
    }

    /// One value more, known beforehand.
    public Entries with(String name, String... values) {
        var more = typed.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        more.put(name, Arrays.asList(values));
        return new Entries(more, errors);
    }

    /// A date known beforehand, in its three boxes.
    public Entries with(String name, java.time.LocalDate date) {
        return with(name + "-day", String.valueOf(date.getDayOfMonth()))
                .with(name + "-month", String.valueOf(date.getMonthValue()))
                .with(name + "-year", String.valueOf(date.getYear()));
    }

    /// The same form, refused for a reason that only the use case could know.
    public Entries refused(String field, String message) {
        return new Entries(typed, errors.and(field, message));
    }

    public String value(String name) {
        var values = typed.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    public boolean has(String name, String value) {
        return typed.getOrDefault(name, List.of()).contains(value);
    }

    /// A question as the components show it, with what was typed and what is wrong.
    public Field field(String name, String label) {
        return Field.of(name, label)
                .withValues(typed.getOrDefault(name, List.of()))
                .withError(errors.at(name).orElse(null));
    }

    /// The same for a date in three boxes.
    public DateField date(String name, String label) {
        var wrong = EnumSet.noneOf(DateField.Part.class);
        for (var error : errors.all()) {
            if (error.field().equals(name)) {
                wrong.addAll(wrongParts(name, error.anchor()));
            }
        }
        return new DateField(
                field(name, label), value(name + "-day"), value(name + "-month"), value(name + "-year"), wrong);
    }

    /// An error that leads to the month is about the month; one that leads to the day is about the whole date, unless
    /// only the day is missing.
    private EnumSet<DateField.Part> wrongParts(String name, String anchor) {
        var empty = EnumSet.noneOf(DateField.Part.class);
        for (var part : DateField.Part.values()) {
            if (value(name + "-" + part.code()).isBlank()) {
                empty.add(part);
            }
        }
        if (!empty.isEmpty()) {
            return empty;
        }
        for (var part : EnumSet.of(DateField.Part.MONTH, DateField.Part.YEAR)) {
            if (anchor.equals(name + "-" + part.code())) {
                return EnumSet.of(part);
            }
        }
        return EnumSet.allOf(DateField.Part.class);
    }
}
