package org.kith.directory.entries;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kith.directory.ServiceFlag;
import org.kith.directory.SourceId;
import org.springframework.stereotype.Component;

/// Takes in services from an Open Referral UK file of either version.
@Component
class ServicesIntake {

    private static final int ENTRIES = 200;

    private final StoredServices services;
    private final PostcodesIntake postcodes;
    private final ServiceMapping mapping = new ServiceMapping(NeedWords.shipped());

    ServicesIntake(StoredServices services, PostcodesIntake postcodes) {
        this.services = services;
        this.postcodes = postcodes;
    }

    /// Reads the file to its end and stores what it says.
    ///
    /// @param sourceOf finds or makes the source, given the keys of the first entries; it is asked once
    /// @return the source; none when no entry could be imported
    @Nullable SourceId take(Path file, Tally tally, Function<List<String>, SourceId> sourceOf, Instant at) {
        var reading = new Reading(tally, sourceOf, at);
        int pages = new OpenReferralFile(file).read(reading::entry);
        reading.batch.finish();
        postcodes.placeServices();
        services.learnWords();
        reading.sayWhatWasFound(pages);
        return reading.source;
    }

    /// One file while it is read: what it said of which entry so far.
    private final class Reading {

        private final Tally tally;
        private final Function<List<String>, SourceId> sourceOf;
        private final Instant at;
        private final Batch<ServiceEntry> batch = new Batch<>(ENTRIES, this::store);
        private final Map<String, String> digestOf = new HashMap<>();
        private final Map<String, OrganisationEntry> organisations = new HashMap<>();
        private final Set<String> repeated = new HashSet<>();
        private @Nullable SourceId source;
        private int marked;
        private int withoutOrganisation;

        Reading(Tally tally, Function<List<String>, SourceId> sourceOf, Instant at) {
            this.tally = tally;
            this.sourceOf = sourceOf;
            this.at = at;
        }

        void entry(RawEntry raw) {
            tally.entry();
            var key = raw.text("id");
            look(raw);
            if (key.isEmpty()) {
                skip(FindingKind.SKIPPED, raw, "It has no id");
            } else if (digestOf.containsKey(key)) {
                repeated(raw, key);
            } else if (raw.text("name").isEmpty()) {
                skip(FindingKind.SKIPPED, raw, "It has no name");
            } else {
                digestOf.put(key, raw.digest());
                accept(mapping.entry(raw), raw);
            }
        }

        private void accept(ServiceEntry entry, RawEntry raw) {
            if (entry.flags().contains(ServiceFlag.NO_ORGANISATION)) {
                flag(entry, "The file names no organisation for it");
            }
            if (entry.flags().contains(ServiceFlag.DOUBTFUL_POSITION)) {
                flag(entry, "Its position on the map is impossible and was left out");
            }
            if (entry.flags().contains(ServiceFlag.VERY_LONG)) {
                flag(
                        entry,
                        "Its description has %,d characters; all of it is kept"
                                .formatted(raw.fields()
                                        .path("description")
                                        .asString("")
                                        .length()));
            }
            batch.accept(withOneOrganisation(entry));
        }

        /// The same organisation may be described differently by each of its services: the first description is kept.
        private ServiceEntry withOneOrganisation(ServiceEntry entry) {
            var organisation = entry.organisation();
            return organisation == null
                    ? entry
                    : entry.of(organisations.computeIfAbsent(organisation.key(), key -> organisation));
        }

        private void repeated(RawEntry raw, String key) {
            if (!raw.digest().equals(digestOf.get(key))) {
                skip(FindingKind.CONFLICT, raw, "Another entry has the same id and says something else");
            } else if (repeated.add(key)) {
                skip(FindingKind.DUPLICATE, raw, "The same entry stands in the file again");
            } else {
                tally.skippedBecause("They repeat an entry once more");
            }
        }

        /// Counts what is remarkable of every entry, imported or not.
        private void look(RawEntry raw) {
            if (Description.isMarkedUp(raw.fields().path("description").asString(""))) {
                marked++;
            }
            if (ServiceMapping.organisation(new Fields(raw.fields())) == null) {
                withoutOrganisation++;
            }
        }

        private void skip(FindingKind kind, RawEntry raw, String reason) {
            tally.skipped(new Finding(
                    kind,
                    CleanText.cut(raw.text("id"), 200),
                    CleanText.cut(raw.text("name"), 200),
                    "%s (entry %,d, line %,d)".formatted(reason, raw.number(), raw.line())));
        }

        private void flag(ServiceEntry entry, String reason) {
            tally.found(new Finding(FindingKind.FLAGGED, entry.key(), entry.name(), reason));
        }

        private void store(List<ServiceEntry> entries) {
            if (source == null) {
                source = sourceOf.apply(entries.stream().map(ServiceEntry::key).toList());
            }
            var kept = services.keep(source, entries, at);
            int added = (int) kept.stream().filter(StoredServices.Kept::added).count();
            tally.stored(entries.size(), added, kept.size() - added);
        }

        void sayWhatWasFound(int pages) {
            tally.found(
                    Finding.note("%,d services of %,d organisations".formatted(digestOf.size(), organisations.size())));
            tally.found(Finding.note("%,d descriptions came as HTML and were made safe".formatted(marked)));
            if (withoutOrganisation > 0) {
                tally.found(Finding.note("%,d entries name no organisation".formatted(withoutOrganisation)));
            }
            if (pages > 1) {
                tally.found(Finding.note("This is one page of %,d: import the other pages too".formatted(pages)));
            }
        }
    }
}
