package org.kith.directory.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.kith.directory.Wanted;
import org.kith.directory.Weekday;
import org.kith.schemes.Need;
import org.springframework.util.MultiValueMap;

/// The search as it stands in the address, so that a result can be sent on, kept and gone back to.
final class SearchForm {

    static final List<String> DISTANCES = List.of("1", "3", "5", "10", "25");

    private static final List<String> FIELDS = List.of("words", "need", "postcode", "miles", "free", "day", "support");
    private static final int LONGEST = 200;

    private SearchForm() {}

    static Read<Wanted> read(MultiValueMap<String, String> typed) {
        var reader = new FormReader(typed);
        var words = reader.text("words", "Words to look for").atMost(LONGEST).optional();
        var need = reader.choice("need", "Need", Need.class).optional();
        var postcode = reader.postcode("postcode", "Postcode").optional();
        var miles = reader.choice(
                        "miles",
                        "Distance",
                        code -> DISTANCES.stream().filter(code::equals).findFirst())
                .optional();
        var day = reader.choice("day", "Day", Weekday.class).optional();
        reader.check(
                miles.isEmpty()
                        || postcode.isPresent()
                        || reader.errors().at("postcode").isPresent(),
                "postcode",
                "Enter the postcode to measure the distance from");
        return reader.read(() -> new Wanted(
                words.orElse(""),
                need.orElse(null),
                postcode.orElse(""),
                miles.map(Integer::valueOf).orElse(null),
                reader.ticked("free"),
                day.orElse(null),
                page(typed.getFirst("page"))));
    }

    /// The address of the same search on another page.
    static String address(String path, MultiValueMap<String, String> typed, int page) {
        var query = FIELDS.stream()
                .filter(field -> typed.getFirst(field) != null
                        && !String.valueOf(typed.getFirst(field)).isBlank())
                .map(field -> field + "=" + encoded(String.valueOf(typed.getFirst(field))))
                .collect(Collectors.joining("&"));
        var onPage = page == 1 ? query : query + (query.isEmpty() ? "" : "&") + "page=" + page;
        return onPage.isEmpty() ? path : path + "?" + onPage;
    }

    static Entries entries(MultiValueMap<String, String> typed) {
        return new FormReader(typed).entries();
    }

    static boolean isEmpty(MultiValueMap<String, String> typed) {
        return FIELDS.stream()
                .filter(field -> !field.equals("support"))
                .allMatch(field -> typed.getFirst(field) == null
                        || String.valueOf(typed.getFirst(field)).isBlank());
    }

    static Map<String, String> hidden(Wanted wanted) {
        return Map.of(
                "words", wanted.words(),
                "need", code(wanted.need()),
                "postcode", wanted.postcode());
    }

    private static String code(@Nullable Need need) {
        return need == null ? "" : need.code();
    }

    private static int page(@Nullable String typed) {
        return typed != null && typed.matches("[0-9]{1,3}") ? Integer.parseInt(typed) : 1;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
