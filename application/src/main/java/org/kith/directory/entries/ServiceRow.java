package org.kith.directory.entries;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.schemes.Need;
import org.kith.tenancy.Coded;

/// A service as a statement takes it.
///
/// @param tags words that say what it is about besides its name: its organisation and the needs it helps with
record ServiceRow(
        UUID id,
        String key,
        @Nullable String organisationKey,
        String name,
        String description,
        String summary,
        String website,
        String email,
        String phone,
        String status,
        String eligibility,
        @Nullable Integer minimumAge,
        @Nullable Integer maximumAge,
        String cost,
        boolean free,
        String waitingTime,
        String howToJoin,
        String alert,
        String area,
        List<String> languages,
        List<String> needs,
        List<String> flags,
        @Nullable LocalDate assuredOn,
        String digest,
        String tags,
        String words) {

    /// More than this of a description is kept but not searched: an index entry must stay below a megabyte.
    private static final int SEARCHED = 100_000;

    static ServiceRow of(UUID id, ServiceEntry entry) {
        var organisation = entry.organisation();
        var reach = entry.reach();
        var terms = entry.terms();
        return new ServiceRow(
                id,
                entry.key(),
                organisation == null ? null : organisation.key(),
                entry.name(),
                entry.description().html(),
                entry.description().summary(),
                reach.website(),
                reach.email(),
                reach.phone(),
                entry.status().code(),
                terms.eligibility(),
                terms.minimumAge(),
                terms.maximumAge(),
                terms.cost().words(),
                terms.cost().free(),
                terms.waitingTime(),
                reach.howToJoin(),
                reach.alert(),
                reach.area(),
                entry.languages(),
                codes(entry.needs()),
                codes(entry.flags()),
                entry.assuredOn(),
                digest(entry),
                tags(entry),
                words(entry));
    }

    /// Of the organisation only what is written on the service counts: the rest of it has a row of its own.
    private static String digest(ServiceEntry entry) {
        var organisation = entry.organisation();
        return EntryDigest.of(RowsAsJson.bytes(List.of(
                entry.of(null),
                organisation == null ? "" : organisation.key(),
                organisation == null ? "" : organisation.name())));
    }

    private static String tags(ServiceEntry entry) {
        var organisation = entry.organisation();
        return Stream.concat(
                        Stream.ofNullable(organisation == null ? null : organisation.name()),
                        entry.needs().stream()
                                .filter(need -> need != Need.OTHER)
                                .map(Need::title))
                .collect(Collectors.joining(". "));
    }

    private static String words(ServiceEntry entry) {
        var plain = entry.description().plain();
        return Stream.of(
                        plain.substring(0, Math.min(plain.length(), SEARCHED)),
                        entry.terms().eligibility(),
                        entry.reach().area(),
                        String.join(" ", entry.languages()))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> codes(List<? extends Coded> list) {
        return list.stream().map(Coded::code).toList();
    }
}
