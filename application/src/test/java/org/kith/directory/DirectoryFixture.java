package org.kith.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.kith.access.Actor;
import org.kith.directory.entries.ImportReport;
import org.kith.directory.entries.ImportingDirectory;
import org.kith.tenancy.Place;
import org.kith.tenancy.PlaceBinding;
import org.kith.tenancy.Places;
import org.springframework.stereotype.Component;

/// Places with a directory, for tests.
@Component
public class DirectoryFixture {

    private final Places places;
    private final PlaceBinding binding;
    private final ImportingDirectory importing;

    DirectoryFixture(Places places, PlaceBinding binding, ImportingDirectory importing) {
        this.places = places;
        this.binding = binding;
        this.importing = importing;
    }

    public Place newPlace() {
        var slug = "directory-" + UUID.randomUUID().toString().substring(0, 12);
        return places.open(slug, "A place", "", Instant.parse("2026-01-05T09:00:00Z"));
    }

    /// The place brings a feed.
    public ImportReport feed(Place place, String json) {
        return binding.in(place.id(), () -> importing.take(written(json), "feed.json", new Actor.Itself()));
    }

    /// The operator brings reference data.
    public ImportReport reference(String table) {
        return importing.take(written(table), "table.csv", new Actor.Itself());
    }

    private static Path written(String content) {
        try {
            var file = Files.createTempFile("kith-test", ".txt");
            file.toFile().deleteOnExit();
            return Files.writeString(file, content);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
