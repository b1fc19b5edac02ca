package org.kith.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.SharedData;
import org.kith.access.Actor;
import org.kith.directory.entries.ImportingDirectory;
import org.kith.tenancy.PlaceBinding;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Services of our own feed, placed at postcodes as they really lie. [ServiceSearchTest] does the same at invented
/// ones.
@KithTest
class TraffordSearchTest {

    /// Stretford, Urmston, Sale, Altrincham, from north to south, and miles from the first as the crow flies,
    /// reckoned on a sphere of 3,958.8 miles from the coordinates in the file.
    private static final List<String> KEYS = List.of("stretford", "urmston", "sale", "altrincham");

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private ImportingDirectory importing;

    @Autowired
    private ServiceSearch search;

    @Autowired
    private PlaceBinding binding;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void what_is_near_is_found_and_its_miles_are_those_of_the_map() throws IOException {
        var file = SharedData.file("geography/trafford-postcodes.csv");
        assertThat(importing
                        .take(file, "trafford-postcodes.csv", new Actor.Itself())
                        .taken())
                .isTrue();
        var place = directory.newPlace();
        var codes = List.of(first(file, "M32 8"), first(file, "M41 5"), first(file, "M33 3"), first(file, "WA14 1"));
        for (int at = 0; at < KEYS.size(); at++) {
            directory.feed(
                    place,
                    AnEntry.of(KEYS.get(at), "Choir of " + KEYS.get(at), "Songs")
                            .at(codes.get(at)));
        }

        var found = binding.in(place.id(), () -> search.search(Wanted.anything().near(codes.getFirst(), null)));

        assertThat(found.located()).isTrue();
        assertThat(directory.keys(place, Wanted.anything().near(codes.getFirst(), null)))
                .startsWith("stretford")
                .endsWith("altrincham");
        for (var hit : found.hits()) {
            var key = hit.name().replace("Choir of ", "");
            assertThat(hit.where().orElseThrow().miles())
                    .as(key)
                    .isCloseTo(miles(codes.getFirst(), codes.get(KEYS.indexOf(key))), within(0.01));
        }
        assertThat(directory.keys(place, Wanted.anything().near(codes.getFirst(), 1)))
                .containsExactly("stretford");
    }

    private static String first(Path file, String beginning) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(beginning))
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /// By the law of cosines, which is another way than Kith's.
    private double miles(String one, String other) {
        return jdbc.sql("""
                select 3958.8 * acos(least(1, sin(radians(a.latitude)) * sin(radians(b.latitude))
                         + cos(radians(a.latitude)) * cos(radians(b.latitude)) * cos(radians(b.longitude - a.longitude))))
                  from postcodes a, postcodes b where a.postcode = :one and b.postcode = :other
                """)
                .param("one", one.replace(" ", ""))
                .param("other", other.replace(" ", ""))
                .query(Double.class)
                .single();
    }
}
