package org.kith.schemes;

import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Where the people of a scheme live or are registered: one of its areas or one of its practices is enough.
///
/// @param areas     the beginnings of postcodes, such as `E8`, `N16 5` or `BS`; none means anywhere
/// @param practices the codes of practices; none means any
public record Catchment(SortedSet<String> areas, SortedSet<String> practices) {

    public static final Catchment ANYWHERE = of(new TreeSet<>(), new TreeSet<>());

    public Catchment {
        areas = tidy(areas);
        practices = tidy(practices);
    }

    public static Catchment of(Collection<String> areas, Collection<String> practices) {
        return new Catchment(new TreeSet<>(areas), new TreeSet<>(practices));
    }

    /// Whether a text is the beginning of a postcode, as an area has to be.
    public static boolean isArea(String text) {
        return PostcodeArea.isOne(text);
    }

    /// Whether somebody is certainly outside. What is not known about them never shuts them out: triage will ask.
    boolean excludes(@Nullable String postcode, @Nullable String practice) {
        if (areas.isEmpty() && practices.isEmpty()) {
            return false;
        }
        return !maybeLivesInside(postcode) && !maybeRegisteredInside(practice);
    }

    private boolean maybeLivesInside(@Nullable String postcode) {
        return !areas.isEmpty()
                && (postcode == null || areas.stream().anyMatch(area -> PostcodeArea.holds(area, postcode)));
    }

    private boolean maybeRegisteredInside(@Nullable String practice) {
        return !practices.isEmpty() && (practice == null || practices.contains(practice));
    }

    private static SortedSet<String> tidy(SortedSet<String> given) {
        var tidied = new TreeSet<String>();
        given.forEach(each -> tidied.add(each.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT)));
        tidied.remove("");
        return Collections.unmodifiableSortedSet(tidied);
    }
}
