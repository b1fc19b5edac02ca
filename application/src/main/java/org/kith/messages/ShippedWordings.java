package org.kith.messages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// The words that come with Kith: a file for each occasion, its subject on the first line, then an empty one.
final class ShippedWordings {

    private static final Map<Occasion, Wording> ALL = all();

    private ShippedWordings() {}

    static Wording of(Occasion occasion) {
        return Objects.requireNonNull(ALL.get(occasion));
    }

    private static Map<Occasion, Wording> all() {
        var all = new EnumMap<Occasion, Wording>(Occasion.class);
        Arrays.stream(Occasion.values()).forEach(each -> all.put(each, read(each)));
        return all;
    }

    private static Wording read(Occasion occasion) {
        var name = "/data/templates/" + occasion.code() + ".txt";
        try (var file = Objects.requireNonNull(ShippedWordings.class.getResourceAsStream(name), name)) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            var end = text.indexOf('\n');
            return new Wording(text.substring(0, end), text.substring(end));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
