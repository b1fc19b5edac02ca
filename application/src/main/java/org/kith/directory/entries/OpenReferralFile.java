package org.kith.directory.entries;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/// A file of services in either version of Open Referral UK: a bare list, a page with the list under `content`
/// (version 1) or `contents` (version 3), or one service. It is read entry by entry and never held whole.
final class OpenReferralFile {

    static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

    private static final Set<String> LISTS = Set.of("content", "contents");
    private static final Set<String> ONLY_IN_3 =
            Set.of("schedules", "attributes", "languages", "last_modified", "assurer_email", "alert");

    private final Path file;

    OpenReferralFile(Path file) {
        this.file = file;
    }

    /// Which version the file follows; the first entry of a bare list tells.
    FileFormat format() {
        try (var parser = JSON.createParser(file)) {
            return switch (parser.nextToken()) {
                case START_ARRAY -> ofEntry(parser);
                case START_OBJECT -> ofPage(parser);
                case null, default -> FileFormat.UNKNOWN;
            };
        } catch (JacksonException broken) {
            throw broken(broken, 0);
        }
    }

    private static FileFormat ofEntry(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return parser.currentToken() == JsonToken.END_ARRAY ? FileFormat.OPEN_REFERRAL_3 : FileFormat.UNKNOWN;
        }
        JsonNode entry = parser.readValueAsTree();
        return ofFields(entry);
    }

    private static FileFormat ofFields(JsonNode entry) {
        if (!entry.has("id") || !entry.has("name")) {
            return FileFormat.UNKNOWN;
        }
        return entry.propertyNames().stream().anyMatch(ONLY_IN_3::contains)
                ? FileFormat.OPEN_REFERRAL_3
                : FileFormat.OPEN_REFERRAL_1;
    }

    private static FileFormat ofPage(JsonParser parser) {
        var single = JSON.createObjectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            parser.nextToken();
            if (LISTS.contains(name) && parser.currentToken() == JsonToken.START_ARRAY) {
                return name.equals("contents") ? FileFormat.OPEN_REFERRAL_3 : FileFormat.OPEN_REFERRAL_1;
            }
            single.put(name, true);
            parser.skipChildren();
        }
        return ofFields(single);
    }

    /// Hands over each entry; returns how many pages the publisher says there are.
    int read(Consumer<RawEntry> each) {
        var reading = new Reading(each);
        try (var parser = JSON.createParser(file)) {
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                reading.entries(parser);
            } else {
                reading.page(parser);
            }
            if (parser.nextToken() != null) {
                throw new BrokenFile("There is more in the file after its end");
            }
        } catch (JacksonException broken) {
            throw broken(broken, reading.read + 1);
        }
        return reading.pages;
    }

    private static BrokenFile broken(JacksonException broken, int number) {
        var line = broken.getLocation() == null || broken.getLocation().getLineNr() < 1
                ? ""
                : " (line %,d)".formatted(broken.getLocation().getLineNr());
        var where = number == 0 ? "The file" : "Entry %,d".formatted(number);
        return new BrokenFile(where + line + " cannot be read: " + CleanText.cut(reason(broken), 160));
    }

    private static String reason(JacksonException broken) {
        return CleanText.line(broken.getOriginalMessage().lines().findFirst().orElse("it is not JSON"));
    }

    private static final class Reading {

        private final Consumer<RawEntry> each;
        private int read;
        private int pages = 1;

        Reading(Consumer<RawEntry> each) {
            this.each = each;
        }

        void entries(JsonParser parser) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                int line = parser.currentTokenLocation().getLineNr();
                JsonNode entry = parser.readValueAsTree();
                each.accept(new RawEntry(read + 1, line, entry));
                read++;
            }
        }

        void page(JsonParser parser) {
            var single = JSON.createObjectNode();
            @Nullable String list = null;
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = parser.currentName();
                parser.nextToken();
                if (LISTS.contains(name) && parser.currentToken() == JsonToken.START_ARRAY) {
                    list = name;
                    entries(parser);
                } else {
                    JsonNode value = parser.readValueAsTree();
                    single.set(name, value);
                }
            }
            pages = Math.max(1, single.path("total_pages").asInt(1));
            if (list == null) {
                each.accept(new RawEntry(1, 1, single));
            }
        }
    }
}
