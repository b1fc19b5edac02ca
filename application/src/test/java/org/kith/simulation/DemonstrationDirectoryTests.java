package org.kith.simulation;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The directory of the demonstration place: complete, fictional throughout, and fit to be read by anybody.
class DemonstrationDirectoryTests {

    private static final Pattern POSTCODE = Pattern.compile("KH[1-6] [0-9][A-HJ-NP-Z]{2}");
    private static final Pattern INWARD_NEVER_HAS = Pattern.compile(".*[CIKMOV].?$");

    private final JsonNode page = directory();
    private final List<JsonNode> services = children(page.path("contents"));

    @Test
    void the_place_has_eighty_five_organisations_and_a_page_that_counts_itself() {
        assertThat(ids(services, "/organization/id")).hasSize(85);
        assertThat(services.size()).isGreaterThanOrEqualTo(125);
        assertThat(page.path("total_items").asInt()).isEqualTo(services.size());
        assertThat(page.path("size").asInt()).isEqualTo(services.size());
    }

    @Test
    void every_service_can_be_found_reached_afforded_and_chosen() {
        each(service -> {
            assertThat(service.at("/organization/name").asString()).isNotBlank();
            assertThat(service.path("eligibility_description").asString()).isNotBlank();
            assertThat(service.path("assured_date").asString()).matches("202[456]-\\d\\d-\\d\\d");
            assertThat(List.of("service_at_locations", "schedules", "cost_options", "languages", "contacts"))
                    .allSatisfy(part -> assertThat(service.path(part)).isNotEmpty());
            assertThat(children(service.path("attributes"))).isNotEmpty().allSatisfy(tag -> {
                assertThat(tag.at("/taxonomy_term/taxonomy").asString()).isEqualTo("Kith needs");
                assertThat(Editor.NEEDS).contains(tag.at("/taxonomy_term/term").asString());
            });
        });
    }

    @Test
    void every_need_has_somewhere_to_go() {
        assertThat(services.stream()
                        .filter(service -> service.path("status").asString().equals("active"))
                        .flatMap(service -> children(service.path("attributes")).stream())
                        .map(tag -> tag.at("/taxonomy_term/term").asString()))
                .containsAll(Editor.NEEDS);
    }

    @Test
    void a_service_has_one_id_and_its_own_description() {
        assertThat(services.stream().map(service -> service.path("id").asString()))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
        assertThat(services.stream().map(service -> service.path("description").asString()))
                .doesNotHaveDuplicates();
        assertThat(services.stream().map(service -> openingWords(service, 3))).doesNotHaveDuplicates();
    }

    @Test
    void a_description_is_two_to_six_short_sentences() {
        each(service -> {
            String[] sentences = service.path("description").asString().split("(?<=[.?:]) ");
            assertThat(sentences.length).isGreaterThanOrEqualTo(2);
            assertThat(service.path("description").asString().split(" ").length).isBetween(20, 80);
            assertThat(sentences)
                    .allSatisfy(sentence ->
                            assertThat(sentence.split(" ").length).as(sentence).isLessThanOrEqualTo(32));
        });
    }

    @Test
    void the_words_are_plain_british_and_kind() {
        assertThat(texts(page).filter(text -> text.contains(" ") && Editor.strikesOut(text)))
                .isEmpty();
    }

    @Test
    void nobody_real_can_be_written_to_or_rung() {
        assertThat(texts(page).filter(text -> text.contains("@")))
                .isNotEmpty()
                .allMatch(text -> text.matches("[a-z]+@example\\.org"));
        assertThat(texts(page).filter(text -> text.startsWith("http")))
                .isNotEmpty()
                .allMatch(text -> text.matches("https://[a-z]+\\.example\\.org(/[a-z0-9-]+)?"));
        assertThat(texts(page).filter(text -> text.matches("[+0][0-9 ]{9,}")))
                .isNotEmpty()
                .allMatch(number -> number.matches("020 7946 0\\d{3}|07700 900\\d{3}"));
    }

    @Test
    void every_place_on_the_map_is_inside_the_fictional_square() {
        Set<String> postcodes = Table.read("postcodes.tsv").column("postcode").collect(toSet());
        assertThat(locations().filter(location -> location.has("latitude"))).allSatisfy(location -> {
            assertThat(location.path("latitude").asDouble()).isBetween(51.523, 51.577);
            assertThat(location.path("longitude").asDouble()).isBetween(-0.1034, -0.0166);
            assertThat(postcodes)
                    .contains(location.at("/addresses/0/postal_code").asString());
        });
        assertThat(locations())
                .allSatisfy(location -> assertThat(
                                location.at("/accessibility/0/description").asString())
                        .isNotBlank());
    }

    @Test
    void postcodes_are_well_formed_and_belong_to_nobody() {
        Table postcodes = Table.read("postcodes.tsv");
        assertThat(postcodes.column("postcode"))
                .hasSize(400)
                .doesNotHaveDuplicates()
                .allMatch(postcode -> POSTCODE.matcher(postcode).matches())
                .noneMatch(postcode ->
                        INWARD_NEVER_HAS.matcher(postcode.substring(5)).matches());
        assertThat(postcodes.column("lsoa").collect(toSet()))
                .hasSize(40)
                .allMatch(code -> code.matches("E01999\\d{3}"));
        assertThat(postcodes.column("imd_decile")).allMatch(decile -> decile.matches("[1-9]|10"));
    }

    @Test
    void twenty_two_practices_have_addresses_in_the_place() {
        Table practices = Table.read("practices.tsv");
        assertThat(practices.column("code")).hasSize(22).doesNotHaveDuplicates().allMatch(c -> c.matches("K99\\d{3}"));
        assertThat(Table.read("postcodes.tsv").column("postcode"))
                .containsAll(practices.column("postcode").toList());
        assertThat(practices.column("phone")).allMatch(phone -> phone.matches("020 7946 0\\d{3}"));
        assertThat(practices.column("weight")).allMatch(weight -> weight.matches("[1-9]\\d?"));
    }

    private void each(Consumer<JsonNode> says) {
        assertThat(services).isNotEmpty().allSatisfy(says);
    }

    private Stream<JsonNode> locations() {
        return services.stream()
                .flatMap(service -> children(service.path("service_at_locations")).stream())
                .map(at -> at.path("location"));
    }

    private static Set<String> ids(List<JsonNode> services, String path) {
        return services.stream().map(service -> service.at(path).asString()).collect(toSet());
    }

    private static String openingWords(JsonNode service, int words) {
        List<String> all = List.of(service.path("description").asString().split(" "));
        return String.join(" ", all.subList(0, words));
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isString()
                ? Stream.of(node.asString())
                : children(node).stream().flatMap(child -> texts(child));
    }

    private static List<JsonNode> children(JsonNode node) {
        List<JsonNode> children = new ArrayList<>();
        node.forEach(children::add);
        return children;
    }

    private static JsonNode directory() {
        try (InputStream in = Table.open("directory.json")) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
