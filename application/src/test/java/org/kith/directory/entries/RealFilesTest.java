package org.kith.directory.entries;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.SharedData;
import org.kith.access.Actor;
import org.kith.tenancy.Place;
import org.kith.tenancy.PlaceBinding;
import org.kith.tenancy.Places;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The traps of these files are on fixtures of our own in the other tests; here are the files as the world has them.
@KithTest
class RealFilesTest {

    @Autowired
    private ImportingDirectory importing;

    @Autowired
    private Places places;

    @Autowired
    private PlaceBinding binding;

    @Autowired
    private JdbcClient jdbc;

    private Place place;

    @BeforeEach
    void a_place_of_its_own() {
        var slug = "real-" + UUID.randomUUID().toString().substring(0, 12);
        place = places.open(slug, slug, "", Instant.parse("2026-01-05T09:00:00Z"));
    }

    @Test
    void a_councils_live_directory_is_taken_with_its_faults_and_a_second_time_changes_nothing() {
        var file = SharedData.file("open-referral/bristol-services-v1.json");

        var first = take(file);

        assertThat(first.counts()).isEqualTo(new Counts(819, 817, 0, 0, 2));
        assertThat(first.findings().stream().filter(each -> each.kind() == FindingKind.CONFLICT))
                .hasSize(1);
        assertThat(first.findings())
                .extracting(Finding::reason)
                .contains(
                        "It has no name (entry 1, line 2)",
                        "817 services of 594 organisations",
                        "769 descriptions came as HTML and were made safe",
                        "7 entries name no organisation",
                        "Its description has 145,402 characters; all of it is kept")
                .filteredOn("The file names no organisation for it"::equals)
                .hasSize(6);
        assertThat(count("services", first)).isEqualTo(817);
        assertThat(count("organisations", first)).isEqualTo(594);

        assertThat(take(file).counts()).isEqualTo(new Counts(819, 0, 0, 817, 2));
    }

    @Test
    void a_page_of_services_that_all_bear_one_id_keeps_the_first() {
        var report = take(SharedData.file("open-referral/services-v3-duplicate-ids.json"));

        assertThat(report.counts()).isEqualTo(new Counts(128, 1, 0, 0, 127));
        assertThat(report.findings().stream().filter(each -> each.kind() == FindingKind.CONFLICT))
                .hasSize(127);
    }

    @Test
    void the_example_of_the_uk_profile_is_taken() {
        var report = take(SharedData.file("open-referral/uk-profile/examples/service_full.json"));

        assertThat(report.counts()).isEqualTo(new Counts(1, 1, 0, 0, 0));
    }

    @Test
    void the_register_has_6859_active_practices() {
        var report = takeAsOperator("nhs-organisations/epraccur.csv");

        assertThat(report.counts().entries()).isEqualTo(15_536);
        assertThat(report.counts().added() + report.counts().unchanged()).isEqualTo(8_640);
        assertThat(jdbc.sql("select count(*) from practices where active and code ~ '^[A-Z]' and opened_on is not null"
                                + " and commissioner <> '' and code !~ '^Y99'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(6_859);
        assertThat(takeAsOperator("nhs-organisations/epraccur.csv").counts().changed())
                .isZero();
    }

    @Test
    void england_has_33755_small_areas_and_trafford_11264_postcodes() {
        assertThat(takeAsOperator("geography/england-lsoa21-imd2025.csv").counts())
                .isEqualTo(new Counts(33_755, 33_755, 0, 0, 0));
        var trafford = takeAsOperator("geography/trafford-postcodes.csv").counts();
        assertThat(trafford.entries()).isEqualTo(11_264);
        assertThat(trafford.added() + trafford.unchanged()).isEqualTo(11_264);
        assertThat(takeAsOperator("geography/onspd-sample-100000.csv").counts().entries())
                .isEqualTo(100_000);
        assertThat(takeAsOperator("geography/trafford-postcodes.csv").counts().changed())
                .isZero();
        assertThat(jdbc.sql("select p.ward || ' ' || a.imd_decile from postcodes p"
                                + " join small_areas a on a.code = p.small_area where p.postcode = 'M154AB'")
                        .query(String.class)
                        .single())
                .startsWith("Gorse Hill & Cornbrook");
    }

    private ImportReport take(Path file) {
        return binding.in(
                place.id(), () -> importing.take(file, file.getFileName().toString(), new Actor.Itself()));
    }

    private ImportReport takeAsOperator(String name) {
        return importing.take(SharedData.file(name), name, new Actor.Itself());
    }

    private int count(String table, ImportReport report) {
        return jdbc.sql("select count(*) from " + table + " where source_id = :source")
                .param("source", Objects.requireNonNull(report.source()).value())
                .query(Integer.class)
                .single();
    }
}
