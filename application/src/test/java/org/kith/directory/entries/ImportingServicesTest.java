package org.kith.directory.entries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.KithTest;
import org.kith.access.Actor;
import org.kith.tenancy.Place;
import org.kith.tenancy.PlaceBinding;
import org.kith.tenancy.Places;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KithTest
class ImportingServicesTest {

    @TempDir
    private Path folder;

    @Autowired
    private ImportingDirectory importing;

    @Autowired
    private Imports imports;

    @Autowired
    private Places places;

    @Autowired
    private PlaceBinding binding;

    @Autowired
    private JdbcClient jdbc;

    private Place place;

    @BeforeEach
    void a_place_of_its_own() {
        place = newPlace();
    }

    @Test
    void each_entry_is_imported_or_the_report_says_why_not() {
        var report = take(fixture("feed-v1.json"));

        assertThat(report.taken()).isTrue();
        assertThat(report.format()).isEqualTo(FileFormat.OPEN_REFERRAL_1);
        assertThat(report.counts()).isEqualTo(new Counts(9, 4, 0, 0, 5));
        assertThat(found(report, FindingKind.SKIPPED))
                .containsExactly(
                        "It has no name (entry 2, line 20)",
                        "It has no id (entry 8, line 30)",
                        "They repeat an entry once more");
        assertThat(found(report, FindingKind.CONFLICT))
                .containsExactly("Another entry has the same id and says something else (entry 4, line 26)");
        assertThat(found(report, FindingKind.DUPLICATE))
                .containsExactly("The same entry stands in the file again (entry 6, line 28)");
        assertThat(found(report, FindingKind.FLAGGED)).containsExactly("The file names no organisation for it");
        assertThat(found(report, FindingKind.NOTE))
                .containsExactly(
                        "4 services of 1 organisations",
                        "2 descriptions came as HTML and were made safe",
                        "4 entries name no organisation");
    }

    @Test
    void version_1_is_read_whole_and_made_safe() {
        var report = take(fixture("feed-v1.json"));

        var walk = service(report, "walk");
        assertThat(walk.get("name")).isEqualTo("Harbour walking group");
        assertThat(Objects.toString(walk.get("description")))
                .startsWith(
                        "<p><strong>Walk with us</strong></p><p>A gentle <strong>walk</strong> by the water &amp; tea.</p>")
                .doesNotContain("script", "onerror", "alert");
        assertThat(walk.get("summary"))
                .isEqualTo("Walk with us A gentle walk by the water & tea. Dogs welcome bad good");
        assertThat(walk.get("website")).isEqualTo("https://harbour.example.org/walks");
        assertThat(walk.get("phone")).isEqualTo("020 7946 0001");
        assertThat(walk.get("cost")).isEqualTo("Each walk: £2.50; Tea: free");
        assertThat(walk.get("free_of_charge")).isEqualTo(false);
        assertThat(walk.get("eligibility")).isEqualTo("Adults");
        assertThat(walk.get("minimum_age")).isEqualTo(18);
        assertThat(array(walk, "needs")).containsExactly("physical-activity");
        assertThat(array(walk, "flags")).isEmpty();
        assertThat(rowsOf(
                        report,
                        "walk",
                        "select postcode || '|' || address || '|' || accessibility from service_locations"))
                .containsExactly("ZZ9 1AA|1 Quay, Harbourtown|Level path");
        assertThat(rowsOf(
                        report, "walk", "select days || '|' || opens_at || '|' || description from service_schedules"))
                .containsExactly("TU,TH|10:30:00|Every 2 weeks");
    }

    @Test
    void version_3_is_read_whole_without_the_names_of_people() {
        var report = take(fixture("feed-v3.json"));

        assertThat(report.format()).isEqualTo(FileFormat.OPEN_REFERRAL_3);
        assertThat(found(report, FindingKind.NOTE)).contains("This is one page of 3: import the other pages too");
        var money = service(report, "0f5c5c1e-0000-4000-8000-000000000001");
        assertThat(money.get("waiting_time")).isEqualTo("Two weeks");
        assertThat(money.get("how_to_join")).isEqualTo("Ring first");
        assertThat(money.get("alert")).isEqualTo("Closed on bank holidays");
        assertThat(money.get("area")).isEqualTo("The whole borough");
        assertThat(money.get("free_of_charge")).isEqualTo(true);
        assertThat(Objects.toString(money.get("assured_on"))).isEqualTo("2025-01-31");
        assertThat(array(money, "languages")).containsExactly("English", "Somali");
        assertThat(array(money, "flags")).containsExactly("doubtful-position");
        assertThat(money.toString()).doesNotContain("Person", "assurer");
        assertThat(
                        rowsOf(
                                report,
                                "0f5c5c1e-0000-4000-8000-000000000001",
                                "select kind || '|' || name || '|' || address || '|' || coalesce(latitude::text, 'nowhere') from service_locations"))
                .containsExactly(
                        "physical|Library|2 High Street, Harbourtown|nowhere", "virtual|By telephone||nowhere");
        assertThat(rowsOf(
                        report,
                        "0f5c5c1e-0000-4000-8000-000000000001",
                        "select days || '|' || description from service_schedules"))
                .containsExactly("1SA|By appointment. Until 31 December 2026");
        var garden = service(report, "0f5c5c1e-0000-4000-8000-000000000002");
        assertThat(garden.get("status")).isEqualTo("temporarily closed");
        assertThat(garden.get("cost")).isEqualTo("A season: £12 for seeds");
        assertThat(array(garden, "needs")).contains("arts-nature-learning");
        assertThat(array(garden, "flags")).containsExactly("needs-guessed");
    }

    @Test
    void the_same_file_again_changes_nothing() {
        var first = take(fixture("feed-v1.json"));
        var second = take(fixture("feed-v1.json"));

        assertThat(second.counts()).isEqualTo(new Counts(9, 0, 0, 4, 5));
        assertThat(second.source()).isEqualTo(first.source());
    }

    @Test
    void a_later_file_changes_what_differs_and_absence_never_deletes() {
        var first = take(feed("""
                [{"id": "1", "name": "One", "description": "a"}, {"id": "2", "name": "Two", "description": "b"},
                 {"id": "3", "name": "Three", "description": "c"}]
                """));
        var second = take(feed("""
                [{"id": "2", "name": "Two", "description": "changed"}, {"id": "3", "name": "Three", "description": "c"},
                 {"id": "4", "name": "Four", "description": "d"}]
                """));

        assertThat(second.counts()).isEqualTo(new Counts(3, 1, 1, 1, 0));
        assertThat(second.source()).isEqualTo(first.source());
        assertThat(keys(first)).containsExactlyInAnyOrder("1", "2", "3", "4");
        assertThat(service(first, "2").get("description")).isEqualTo("<p>changed</p>");
    }

    @Test
    void what_one_place_brings_another_neither_changes_nor_sees() {
        var mine = take(feed("""
                [{"id": "same", "name": "Mine", "description": "a"}]
                """));
        var other = newPlace();
        var theirs = binding.in(other.id(), () -> importing.take(feed("""
                [{"id": "same", "name": "Theirs", "description": "b"}]
                """), "feed.json", new Actor.Itself()));

        assertThat(theirs.source()).isNotEqualTo(mine.source());
        assertThat(service(mine, "same").get("name")).isEqualTo("Mine");
        assertThat(binding.in(other.id(), () -> imports.find(mine.id()))).isEmpty();
        assertThat(binding.in(place.id(), () -> imports.find(mine.id()))).isPresent();
    }

    private Place newPlace() {
        var slug = "import-" + UUID.randomUUID().toString().substring(0, 12);
        return places.open(slug, slug, "", Instant.parse("2026-01-05T09:00:00Z"));
    }

    private ImportReport take(Path file) {
        return binding.in(place.id(), () -> importing.take(file, "feed.json", new Actor.Itself()));
    }

    private Path feed(String content) {
        try {
            return Files.writeString(folder.resolve(UUID.randomUUID() + ".json"), content);
        } catch (IOException full) {
            throw new IllegalStateException(full);
        }
    }

    private static Path fixture(String name) {
        return Path.of(System.getProperty("basedir", "."), "src/test/resources/org/kith/directory", name);
    }

    private static List<String> found(ImportReport report, FindingKind kind) {
        return report.findings().stream()
                .filter(finding -> finding.kind() == kind)
                .map(Finding::reason)
                .toList();
    }

    private Map<String, @Nullable Object> service(ImportReport report, String key) {
        return jdbc.sql("select * from services where source_id = :source and source_key = :key")
                .param("source", Objects.requireNonNull(report.source()).value())
                .param("key", key)
                .query()
                .singleRow();
    }

    private List<@Nullable String> rowsOf(ImportReport report, String key, String select) {
        return jdbc.sql(select + " where service_id = :id order by position")
                .param("id", service(report, key).get("id"))
                .query(String.class)
                .list();
    }

    private List<@Nullable String> keys(ImportReport report) {
        return jdbc.sql("select source_key from services where source_id = :source")
                .param("source", Objects.requireNonNull(report.source()).value())
                .query(String.class)
                .list();
    }

    private static List<String> array(Map<String, @Nullable Object> row, String column) {
        try {
            return List.of((String[]) ((java.sql.Array) Objects.requireNonNull(row.get(column))).getArray());
        } catch (java.sql.SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
