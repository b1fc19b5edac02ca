package org.kith.directory.entries;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The fields of an entry, read without trust: what is missing or of the wrong kind is as if it were not there.
record Fields(JsonNode node) {

    private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-3]):([0-5][0-9]).*");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE_LINK = Pattern.compile("(?:[a-z0-9-]+\\.)+[a-z]{2,}(?:/[^\\s<>\"]*)?");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+");

    /// The first of these fields that holds words; empty where none does.
    String text(String... names) {
        return Arrays.stream(names)
                .map(name -> CleanText.line(raw(name)))
                .filter(Predicate.not(String::isEmpty))
                .findFirst()
                .orElse("");
    }

    String raw(String name) {
        return node.path(name).asString("");
    }

    Fields object(String name) {
        return new Fields(node.path(name));
    }

    boolean has(String name) {
        return node.path(name).isObject();
    }

    /// The objects listed under any of these names.
    Stream<Fields> all(String... names) {
        return Arrays.stream(names)
                .flatMap(name -> {
                    var value = node.path(name);
                    return value.isObject() ? Stream.of(value) : value.valueStream();
                })
                .filter(JsonNode::isObject)
                .map(Fields::new);
    }

    @Nullable Double decimal(String name) {
        var number = node.path(name).asDoubleOpt();
        return number.isPresent() && Double.isFinite(number.getAsDouble()) ? number.getAsDouble() : null;
    }

    @Nullable Integer age(String name) {
        var number = node.path(name).asIntOpt();
        return number.isPresent() && number.getAsInt() > 0 && number.getAsInt() <= 130 ? number.getAsInt() : null;
    }

    @Nullable LocalDate date(String name) {
        var text = text(name);
        try {
            return text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
        } catch (DateTimeParseException unreal) {
            return null;
        }
    }

    @Nullable LocalTime time(String name) {
        var matcher = TIME.matcher(text(name));
        return matcher.matches()
                ? LocalTime.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))
                : null;
    }

    /// A web address that is safe to follow; empty for anything else.
    String link(String... names) {
        var text = text(names);
        if (LINK.matcher(text).matches()) {
            return text;
        }
        return BARE_LINK.matcher(text).matches() ? "https://" + text : "";
    }

    String email(String name) {
        var text = text(name).replaceFirst("^mailto:", "");
        return EMAIL.matcher(text).matches() ? text : "";
    }

    /// The words of some objects, each once, in their order.
    static List<String> different(Stream<String> words) {
        return words.filter(Predicate.not(String::isEmpty)).distinct().toList();
    }
}
