package org.kith.directory.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.design.Choice;
import org.kith.design.Link;
import org.kith.design.form.Entries;
import org.kith.directory.Weekday;
import org.kith.schemes.Need;

/// A search of the directory and what it found.
///
/// @param path     where the form leads
/// @param support  the support a service is looked for, where it is
/// @param located  whether the postcode asked for is known, or none was asked for
/// @param nothingFits what to record when nothing does; absent for those who do not record it
/// @param also        what else the reader may do with the directory
public record SearchPage(
        String path,
        @Nullable String support,
        Entries entries,
        boolean begun,
        boolean located,
        List<HitLine> lines,
        @Nullable Link previous,
        @Nullable Link next,
        @Nullable Map<String, String> nothingFits,
        List<Link> also) {

    public SearchPage {
        lines = List.copyOf(lines);
        also = List.copyOf(also);
    }

    public List<Choice> needs() {
        return first("Any need", Choice.all(Need.class));
    }

    public List<Choice> days() {
        return first("Any day", Choice.all(Weekday.class));
    }

    public List<Choice> distances() {
        return first(
                "Any distance",
                SearchForm.DISTANCES.stream()
                        .map(miles -> Choice.of(miles, miles.equals("1") ? "1 mile" : miles + " miles"))
                        .toList());
    }

    private static List<Choice> first(String any, List<Choice> rest) {
        return Stream.concat(Stream.of(Choice.of("", any)), rest.stream()).toList();
    }
}
