package org.kith.design.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.design.DateField.Part;
import org.kith.design.Written;

/// A date typed in three boxes. Months may be numbers or English names.
public final class DateQuestion extends Question<LocalDate> {

    private static final DateTimeFormatter REAL =
            DateTimeFormatter.ofPattern("d M uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private @Nullable LocalDate earliest;
    private @Nullable LocalDate latest;

    DateQuestion(FormReader reader, String name, String label) {
        super(reader, name, label);
    }

    public DateQuestion notBefore(LocalDate day) {
        earliest = day;
        return this;
    }

    public DateQuestion notAfter(LocalDate day) {
        latest = day;
        return this;
    }

    @Override
    String anchor() {
        return anchor(Part.DAY);
    }

    private String anchor(Part part) {
        return name() + "-" + part.code();
    }

    @Override
    Finding<LocalDate> find() {
        var missing = new ArrayList<Part>();
        for (var part : Part.values()) {
            if (typed(part).isEmpty()) {
                missing.add(part);
            }
        }
        if (missing.size() == Part.values().length) {
            return new Finding.Nothing<>();
        }
        if (!missing.isEmpty()) {
            return new Finding.Wrong<>(
                    "%s must include a %s".formatted(label(), missing.getFirst().code()), anchor(missing.getFirst()));
        }
        return real().map(this::withinBounds).orElseGet(this::notReal);
    }

    private String typed(Part part) {
        return reader().typed(anchor(part)).text();
    }

    private Optional<LocalDate> real() {
        var text = typed(Part.DAY) + " " + month(typed(Part.MONTH)) + " " + typed(Part.YEAR);
        try {
            return typed(Part.YEAR).matches("[0-9]{4}") ? Optional.of(LocalDate.parse(text, REAL)) : Optional.empty();
        } catch (DateTimeParseException impossible) {
            return Optional.empty();
        }
    }

    private static String month(String typed) {
        var at = typed.length() < 3 ? -1 : MONTHS.indexOf(typed.substring(0, 3).toLowerCase(Locale.ROOT));
        return at >= 0 && at % 3 == 0 ? String.valueOf(at / 3 + 1) : typed.replaceFirst("^0(?=[1-9]$)", "");
    }

    private Finding<LocalDate> notReal() {
        return typed(Part.YEAR).matches("[0-9]{4}")
                ? wrong(label() + " must be a real date, for example 27 3 1950")
                : new Finding.Wrong<>(label() + " must have a year of 4 numbers, for example 1950", anchor(Part.YEAR));
    }

    private Finding<LocalDate> withinBounds(LocalDate day) {
        if (latest != null && day.isAfter(latest)) {
            return wrong("%s must be on or before %s".formatted(label(), Written.date(latest)));
        }
        if (earliest != null && day.isBefore(earliest)) {
            return wrong("%s must be on or after %s".formatted(label(), Written.date(earliest)));
        }
        return new Finding.Found<>(day);
    }
}
