package org.kith.directory;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.schemes.Need;

/// What somebody looks for in the directory. Everything may be left open.
///
/// @param postcode from where distance is measured; empty for nowhere
/// @param miles    how far is too far
/// @param page     from 1
public record Wanted(
        String words,
        @Nullable Need need,
        String postcode,
        @Nullable Integer miles,
        boolean freeOnly,
        @Nullable Weekday day,
        int page) {

    private static final int LAST_PAGE = 10;

    public Wanted {
        page = Math.clamp(page, 1, LAST_PAGE);
    }

    /// Anything at all.
    public static Wanted anything() {
        return new Wanted("", null, "", null, false, null, 1);
    }

    public Wanted withWords(String other) {
        return new Wanted(other, need, postcode, miles, freeOnly, day, page);
    }

    public Wanted withNeed(Need other) {
        return new Wanted(words, other, postcode, miles, freeOnly, day, page);
    }

    public Wanted near(String other, @Nullable Integer within) {
        return new Wanted(words, need, other, within, freeOnly, day, page);
    }

    public Wanted free() {
        return new Wanted(words, need, postcode, miles, true, day, page);
    }

    public Wanted on(Weekday other) {
        return new Wanted(words, need, postcode, miles, freeOnly, other, page);
    }

    /// The page after this one, as long as paging on is wiser than narrowing the search.
    public Optional<Wanted> next() {
        return page == LAST_PAGE
                ? Optional.empty()
                : Optional.of(new Wanted(words, need, postcode, miles, freeOnly, day, page + 1));
    }
}
