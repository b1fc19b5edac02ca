package org.kith.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.kith.access.Actor;
import org.kith.directory.entries.ImportReport;
import org.kith.directory.entries.ImportingDirectory;
import org.kith.tenancy.Place;
import org.kith.tenancy.PlaceBinding;
import org.kith.tenancy.Places;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Places with a directory, for tests.
@Component
public class DirectoryFixture {

    private final Places places;
    private final PlaceBinding binding;
    private final ImportingDirectory importing;
    private final ServiceSearch search;
    private final Services services;
    private final DescribingServicesLocally describing;
    private final JdbcClient jdbc;

    DirectoryFixture(
            Places places,
            PlaceBinding binding,
            ImportingDirectory importing,
            ServiceSearch search,
            Services services,
            DescribingServicesLocally describing,
            JdbcClient jdbc) {
        this.places = places;
        this.binding = binding;
        this.importing = importing;
        this.search = search;
        this.services = services;
        this.describing = describing;
        this.jdbc = jdbc;
    }

    public Place newPlace() {
        var slug = "directory-" + UUID.randomUUID().toString().substring(0, 12);
        return places.open(slug, "A place", "", Instant.parse("2026-01-05T09:00:00Z"));
    }

    /// The place brings a feed.
    public ImportReport feed(Place place, String json) {
        return binding.in(place.id(), () -> importing.take(written(json), "feed.json", new Actor.Itself()));
    }

    /// The place brings a feed of these entries.
    public void feed(Place place, AnEntry... entries) {
        var report = feed(place, Arrays.stream(entries).map(AnEntry::json).collect(Collectors.joining(",", "[", "]")));
        assertThat(report.refusal()).isNull();
    }

    /// What the place finds, by the keys of its feed, in their order.
    public List<String> keys(Place place, Wanted wanted) {
        var hits = binding.in(place.id(), () -> search.search(wanted)).hits();
        return hits.stream()
                .map(hit -> jdbc.sql("select source_key from services where id = :id")
                        .param("id", hit.id().value())
                        .query(String.class)
                        .single())
                .toList();
    }

    public ServiceId id(Place place, String key) {
        return new ServiceId(jdbc.sql("select s.id from services s join directory_sources d on d.id = s.source_id"
                        + " where d.place_id = :place and s.source_key = :key")
                .param("place", place.id().value())
                .param("key", key)
                .query(UUID.class)
                .single());
    }

    /// Somebody of the place writes down what is known there of a service.
    public void known(Place place, String key, UnaryOperator<LocalKnowledge> change) {
        binding.in(place.id(), () -> {
            var before = services.require(id(place, key)).here();
            describing.describe(id(place, key), change.apply(before), new Actor.Itself());
        });
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
