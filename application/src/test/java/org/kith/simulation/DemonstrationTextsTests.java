package org.kith.simulation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The words from which the people of the demonstration place are made: enough of them, all different, all plain.
class DemonstrationTextsTests {

    @ParameterizedTest(name = "at least {2} different entries of {1} in {0}")
    @CsvSource({
        "family-names.tsv, name, 200",
        "streets.tsv, street, 60",
        "occupations.tsv, occupation, 50",
        "referral-reasons.tsv, text, 60",
        "approaches.tsv, text, 60",
        "what-matters.tsv, text, 80",
        "session-notes.tsv, text, 80",
        "goals.tsv, goal, 100",
        "closing-summaries.tsv, summary, 40",
        "provider-replies.tsv, text, 40",
        "reasons-given.tsv, text, 30",
        "contact-attempts.tsv, note, 15",
        "risks.tsv, text, 15"
    })
    void there_is_enough_to_say_and_nothing_is_said_twice(String file, String column, int atLeast) {
        assertThat(Table.read(file).column(column))
                .hasSizeGreaterThanOrEqualTo(atLeast)
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "referral-reasons.tsv",
                "approaches.tsv",
                "what-matters.tsv",
                "session-notes.tsv",
                "goals.tsv",
                "closing-summaries.tsv",
                "provider-replies.tsv",
                "reasons-given.tsv",
                "contact-attempts.tsv",
                "risks.tsv"
            })
    void an_editor_would_change_nothing_and_nobody_can_be_rung(String file) {
        Stream<String> cells = Table.read(file).rows().stream().flatMap(List::stream);
        assertThat(cells.filter(cell ->
                        Editor.strikesOut(cell) || !cell.equals(cell.strip()) || cell.matches(".*(@|http|\\d{5}).*")))
                .isEmpty();
    }

    @ParameterizedTest(name = "a {1} of {0} runs to {2} to {3} words")
    @CsvSource({
        "referral-reasons.tsv, text, 15, 60",
        "session-notes.tsv, text, 12, 60",
        "closing-summaries.tsv, summary, 10, 60",
        "goals.tsv, goal, 2, 14",
        "what-matters.tsv, text, 3, 25"
    })
    void a_text_is_as_long_as_people_write_it(String file, String column, int from, int to) {
        assertThat(Table.read(file).column(column))
                .allSatisfy(text -> assertThat(text.split(" ").length).as(text).isBetween(from, to));
    }

    @ParameterizedTest
    @CsvSource({
        "referral-reasons.tsv, needs",
        "what-matters.tsv, needs",
        "session-notes.tsv, needs",
        "goals.tsv, need",
        "closing-summaries.tsv, need"
    })
    void needs_are_those_of_the_needs_list(String file, String column) {
        assertThat(Table.read(file).column(column).flatMap(needs -> Stream.of(needs.split(","))))
                .isNotEmpty()
                .allMatch(Editor.NEEDS::contains);
    }

    @Test
    void whatever_the_need_there_are_goals_for_it_and_a_voice_that_says_it() {
        Map<String, Long> goals = Table.read("goals.tsv").column("need").collect(groupingBy(need -> need, counting()));
        assertThat(goals.keySet()).isEqualTo(Editor.NEEDS);
        assertThat(goals.values()).allMatch(count -> count >= 2);
        assertThat(chiefNeeds("what-matters.tsv")).isEqualTo(Editor.NEEDS);
    }

    @Test
    void everybody_who_may_refer_is_heard() {
        Table reasons = Table.read("referral-reasons.tsv");
        assertThat(reasons.column("source").collect(toSet()))
                .containsExactlyInAnyOrder(
                        "gp",
                        "nurse",
                        "receptionist",
                        "other-practice-staff",
                        "hospital",
                        "mental-health",
                        "council",
                        "community",
                        "other-professional",
                        "person",
                        "family");
        assertThat(reasons.rows())
                .allMatch(row -> row.get(0).equals("family") != row.get(1).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"referral-reasons.tsv", "what-matters.tsv", "approaches.tsv"})
    void a_text_says_how_old_its_people_are(String file) {
        Table table = Table.read(file);
        List<Integer> from = table.column("age_from").map(Integer::valueOf).toList();
        List<Integer> to = table.column("age_to").map(Integer::valueOf).toList();
        assertThat(from).allMatch(age -> age >= 16);
        for (int i = 0; i < from.size(); i++) {
            assertThat(to.get(i)).as("row %d of %s", i, file).isGreaterThan(from.get(i));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"referral-reasons.tsv", "what-matters.tsv"})
    void he_and_she_are_said_only_of_whom_they_fit(String file) {
        Table table = Table.read(file);
        assertThat(table.column("sex")).allMatch(Set.of("any", "female", "male")::contains);
        assertThat(table.column("sex")).contains("female", "male");
    }

    @Test
    void sessions_have_a_beginning_a_middle_and_an_end() {
        Map<String, Long> moments =
                Table.read("session-notes.tsv").column("moment").collect(groupingBy(moment -> moment, counting()));
        assertThat(moments)
                .containsOnlyKeys("first", "middle", "last")
                .allSatisfy((moment, count) -> assertThat(count).isGreaterThanOrEqualTo(15));
    }

    @Test
    void every_background_has_names_languages_and_beliefs() {
        Table given = Table.read("given-names.tsv");
        Set<String> women = given.rows().stream()
                .filter(row -> row.get(1).equals("female"))
                .map(row -> row.get(2))
                .collect(toSet());
        Set<String> men = given.rows().stream()
                .filter(row -> row.get(1).equals("male"))
                .map(row -> row.get(2))
                .collect(toSet());
        Table backgrounds = Table.read("backgrounds.tsv");

        assertThat(given.rows()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(backgrounds.column("given_names").collect(toSet()))
                .isEqualTo(women)
                .isEqualTo(men);
        assertThat(Table.read("family-names.tsv").column("background").collect(toSet()))
                .isEqualTo(women);
        assertThat(List.of("languages.tsv", "religions.tsv"))
                .allSatisfy(
                        file -> assertThat(Table.read(file).column("background").collect(toSet()))
                                .isEqualTo(backgrounds.column("background").collect(toSet())));
    }

    @Test
    void streets_lie_in_the_areas_that_have_postcodes() {
        assertThat(Table.read("streets.tsv").column("area").collect(toSet()))
                .isEqualTo(Table.read("postcodes.tsv").column("area").collect(toSet()));
    }

    private static Set<String> chiefNeeds(String file) {
        return Table.read(file)
                .column("needs")
                .map(needs -> needs.replaceFirst(",.*", ""))
                .collect(toSet());
    }
}
