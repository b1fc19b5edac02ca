package org.kith.directory.entries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.KithTest;
import org.kith.access.Actor;
import org.kith.directory.Position;
import org.kith.directory.Postcodes;
import org.kith.directory.Practices;
import org.kith.launch.FileImport;
import org.kith.tenancy.PlaceBinding;
import org.kith.tenancy.Places;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class ImportingReferenceDataTest {

    @TempDir
    private Path folder;

    @Autowired
    private ImportingDirectory importing;

    @Autowired
    private FileImport command;

    @Autowired
    private Practices practices;

    @Autowired
    private Postcodes postcodes;

    @Autowired
    private Places places;

    @Autowired
    private PlaceBinding binding;

    @Test
    void the_register_of_practices_is_told_by_its_27_columns_and_keeps_only_gp_practices() {
        var register = registered("Y99101", "THE MCARTHUR SURGERY", "A", "4")
                + registered("Y99102", "O'HARA AND PARTNERS", "C", "4")
                + registered("Y99103", "HMP SOMEWHERE", "A", "10");

        var report = take(register);

        assertThat(report.format()).isEqualTo(FileFormat.PRACTICES);
        assertThat(report.counts()).isEqualTo(new Counts(3, 2, 0, 0, 1));
        assertThat(report.findings())
                .containsExactly(new Finding(
                        FindingKind.SKIPPED,
                        "",
                        "1 rows",
                        "The register says they are something else than a GP practice"));
        var practice = practices.find("Y99101").orElseThrow();
        assertThat(practice.name()).isEqualTo("The McArthur Surgery");
        assertThat(practice.address()).isEqualTo("The Health Centre, High Street, Town");
        assertThat(practice.active()).isTrue();
        assertThat(practices.find("Y99102").orElseThrow().active()).isFalse();
        assertThat(practices.find("Y99102").orElseThrow().name()).isEqualTo("O'Hara and Partners");
        assertThat(practices.find("Y99103")).isEmpty();
        assertThat(take(register).counts()).isEqualTo(new Counts(3, 0, 0, 2, 1));
    }

    @Test
    void a_plain_list_of_practices_is_taken_too() {
        var report = take(
                "code\tname\taddress\tpostcode\tphone\nK98001\tAlder Surgery\t1 The Green\tKH1 2EA\t020 7946 0900\n");

        assertThat(report.counts()).isEqualTo(new Counts(1, 1, 0, 0, 0));
        assertThat(practices.find("K98001").orElseThrow().active()).isTrue();
    }

    @Test
    void small_areas_and_postcodes_together_give_deprivation_and_position() {
        var areas = """
                "lsoa21_code","imd_rank","imd_decile","lsoa21_name","icb24_name","longitude","latitude"
                "E01998001",120,1,"Saltby 001A","NHS Somewhere",-2.5,53.1
                """;
        var list = """
                postcode,ward_code,ward_name,lsoa_code,lsoa_name,la_name,lon,lat
                YX1 1AA,E05,North Ward,E01998001,Saltby 001A,Saltby,-2.51,53.12
                YX1,E05,North Ward,E01998001,Saltby 001A,Saltby,-2.51,53.12
                YX1 1AB,E05,North Ward,,,,-2.51,53.12
                """;

        assertThat(take(areas).counts()).isEqualTo(new Counts(1, 1, 0, 0, 0));
        assertThat(take(list).counts()).isEqualTo(new Counts(3, 1, 0, 0, 2));
        assertThat(postcodes.find("YX11AA")).hasValue(new Position("E01998001", 1, "North Ward", 53.12, -2.51));
        assertThat(take(areas).counts().unchanged()).isEqualTo(1);
        assertThat(take(list).counts().unchanged()).isEqualTo(1);
    }

    @Test
    void a_list_without_positions_fills_gaps_and_changes_nothing_that_is_known_better() {
        take("""
                postcode,ward_name,lsoa_code,lon,lat
                YX2 1AA,South Ward,E01998002,-2.6,53.2
                """);

        var report = take("""
                pcd,oslaua,pcon,lsoa11
                YX2 1AA,E08,E14,E01990000
                YX2 1AB,E08,E14,E01990000
                """);

        assertThat(report.counts()).isEqualTo(new Counts(2, 1, 0, 1, 0));
        assertThat(postcodes.find("YX2 1AA").orElseThrow().smallArea()).isEqualTo("E01998002");
        assertThat(postcodes.find("YX2 1AB").orElseThrow().smallArea()).isEqualTo("E01990000");
    }

    @Test
    void a_list_may_say_how_deprived_its_own_invented_areas_are() {
        take(
                "postcode\tlsoa\tarea\tpart\timd_decile\tlatitude\tlongitude\nYX3 1AA\tE01997001\tAlder Green\tAlder\t4\t51.55\t-0.09\n");

        assertThat(postcodes.find("YX3 1AA")).hasValue(new Position("E01997001", 4, "Alder Green", 51.55, -0.09));
    }

    @Test
    void a_row_that_is_broken_refuses_the_whole_file_and_is_named() {
        var report = take("""
                postcode,ward_name,lsoa_code,lon,lat
                YX4 1AA,West Ward,E01998003,-2.6,53.2
                YX4 1AB,West Ward,E01998003,somewhere,53.2
                """);
        assertThat(report.refusal()).isEqualTo("Row 2 has \"somewhere\" where a number should be");
        assertThat(postcodes.find("YX4 1AA")).isEmpty();

        assertThat(take("postcode,lsoa_code,lat,lon\nYX4 1AA,E01,53\n").refusal())
                .isEqualTo("Row 1 has 3 cells where the first row has 4");
        assertThat(take("postcode,lsoa_code,lat,lon\n\"YX4 1AA,E01,53,1\n").refusal())
                .startsWith("Row 1 cannot be read");
    }

    @Test
    void a_file_that_is_not_unicode_text_is_refused() throws IOException {
        var file = folder.resolve("latin.csv");
        Files.write(file, new byte[] {'p', 'o', 's', 't', (byte) 0xE9, ',', 'l', 's', 'o', 'a', '\n'});

        assertThat(importing.take(file, "latin.csv", new Actor.Itself()).refusal())
                .isEqualTo("The file is not UTF-8 text");
    }

    @Test
    void a_place_among_several_cannot_change_what_serves_them_all() {
        var at = Instant.parse("2026-01-05T09:00:00Z");
        var first = places.open("ref-" + UUID.randomUUID().toString().substring(0, 8), "First", "", at);
        var second = places.open("ref-" + UUID.randomUUID().toString().substring(0, 8), "Second", "", at);
        var manager = new Actor.Public();
        assertThat(second.id()).isNotEqualTo(first.id());

        assertThat(binding.in(
                                first.id(),
                                () -> importing.take(file("postcode,lsoa_code\nYX5 1AA,E01998003\n"), "a.csv", manager))
                        .refusal())
                .startsWith("Practices, small areas and postcodes serve every place");
        assertThat(postcodes.find("YX5 1AA")).isEmpty();
    }

    @Test
    void the_command_line_reads_what_came_of_it() {
        var report = command.take(file("postcode,lsoa_code\nYX6 1AA,E01998003\nnonsense,E01\n"), "mine.csv");

        assertThat(report.taken()).isTrue();
        assertThat(report.lines())
                .isEqualTo(List.of(
                        "mine.csv: Postcodes",
                        "2 entries: 1 added, 0 changed, 0 unchanged, 1 skipped",
                        "Not imported: 1 rows. They have no complete postcode"));
        assertThat(command.take(file("?"), "odd.txt").lines().getLast()).startsWith("Nothing was imported. ");
    }

    private ImportReport take(String content) {
        return importing.take(file(content), "file", new Actor.Itself());
    }

    private Path file(String content) {
        try {
            return Files.writeString(folder.resolve(UUID.randomUUID().toString()), content);
        } catch (IOException full) {
            throw new IllegalStateException(full);
        }
    }

    private static String registered(String code, String name, String status, String setting) {
        return "\"%s\",\"%s\",\"Y63\",\"QHM\",\"THE HEALTH CENTRE\",\"HIGH STREET\",\"TOWN\",\"\",\"\",\"YX9 1HU\",\"19740401\",\"\",\"%s\",\"B\",\"16C\",\"20200401\",\"\",\"020 7946 0003\",\"\",\"\",\"\",\"0\",\"\",\"16C\",\"\",\"%s\",\"\"\n"
                .formatted(code, name, status, setting);
    }
}
