package org.kith.directory.entries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.directory.DirectoryFixture;
import org.kith.tenancy.Place;
import org.kith.tenancy.PlaceBinding;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A file that is broken, empty or none at all does no harm, and the report says where it is broken.
@KithTest
class BrokenFilesTest {

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private Imports imports;

    @Autowired
    private PlaceBinding binding;

    @Autowired
    private JdbcClient jdbc;

    private Place place;

    @BeforeEach
    void a_place_of_its_own() {
        place = directory.newPlace();
    }

    @Test
    void a_broken_file_leaves_nothing_and_the_report_says_where_it_is_broken() {
        var report = directory.feed(place, """
                [{"id": "good", "name": "Good", "description": "a"},
                 {"id": "bad", "name": "Torn",
                """);

        assertThat(report.taken()).isFalse();
        assertThat(report.refusal()).startsWith("Entry 2 (line ").contains("cannot be read");
        assertThat(report.counts()).isEqualTo(Counts.NONE);
        assertThat(jdbc.sql("select count(*) from directory_sources where place_id = :place")
                        .param("place", place.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(binding.in(place.id(), () -> imports.recent()))
                .extracting(ImportReport::refusal)
                .contains(report.refusal());
    }

    @Test
    void a_broken_file_leaves_an_earlier_import_as_it_was() {
        var first = directory.feed(place, """
                [{"id": "1", "name": "One", "description": "a"}]
                """);
        var broken = directory.feed(place, """
                [{"id": "1", "name": "Changed", "description": "a"}, {"id": "2", "name": "Two", "description": "b"}, oops]
                """);

        assertThat(broken.refusal()).startsWith("Entry 3 (line 1)");
        assertThat(jdbc.sql("select name from services where source_id = :source")
                        .param("source", Objects.requireNonNull(first.source()).value())
                        .query(String.class)
                        .list())
                .containsExactly("One");
    }

    @Test
    void what_is_no_list_of_services_is_not_recognised() {
        for (var content : List.of(
                "",
                "hello",
                "{}",
                "[1, 2]",
                "{\"contents\": [], \"x\"",
                "PK\u0003\u0004\u0000zip",
                "a,b\n1,2\n",
                "[")) {
            var report = directory.feed(place, content);

            assertThat(report.taken()).as(content).isFalse();
            assertThat(report.refusal()).as(content).isNotBlank();
        }
    }

    @Test
    void an_empty_list_is_taken_and_adds_nothing() {
        assertThat(directory
                        .feed(place, "{\"contents\": [], \"total_pages\": 0}")
                        .counts())
                .isEqualTo(Counts.NONE);
    }

    @Test
    void entries_of_a_wrong_kind_are_skipped_one_by_one() {
        var report = directory.feed(place, """
                [{"id": "1", "name": "One", "description": {"not": "text"}, "organization": "not one", "schedules": "no"},
                 "not an entry", null, {"id": {"not": "an id"}, "name": "Two"}]
                """);

        assertThat(report.counts()).isEqualTo(new Counts(4, 1, 0, 0, 3));
    }
}
