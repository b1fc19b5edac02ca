package org.kith.design.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.tenancy.Coded;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// Bad input becomes a sentence at the field, good input a value, and nothing typed is ever lost.
class FormReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String BIRTH = "Enter a date of birth, for example 27 3 1950";

    enum Way implements Coded {
        TELEPHONE("telephone", "By telephone"),
        VISIT("visit", "At home");

        private final String code;
        private final String title;

        Way(String code, String title) {
            this.code = code;
            this.title = title;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String title() {
            return title;
        }
    }

    @Test
    void a_form_without_fault_becomes_a_request() {
        var reader = reader("name", " Dorothy ", "way", "visit");
        var name = reader.text("name", "Name").required("Enter a name");
        var way = reader.choice("way", "How", Way.class).required("Choose how");

        assertThat(reader.read(() -> name.get() + " " + way.get())).isEqualTo(new Read.Valid<>("Dorothy VISIT"));
    }

    @Test
    void a_form_with_a_fault_keeps_every_string_as_it_was_typed() {
        var reader = reader("name", "  Dorothy ", "birth-day", "31", "birth-month", "2", "birth-year", "1950");
        var birth = reader.date("birth", "Date of birth").required(BIRTH);

        var read = reader.read(birth::get);

        assertThat(read).isInstanceOf(Read.Invalid.class);
        assertThat(reader.entries().value("name")).isEqualTo("  Dorothy ");
        assertThat(reader.entries().date("birth", "Date of birth").day()).isEqualTo("31");
    }

    @Test
    void errors_stand_in_the_order_of_the_fields_one_a_field() {
        var reader = reader();
        reader.text("b", "B").required("Enter b");
        reader.text("a", "A").required("Enter a");
        reader.check(false, "b", "Enter another b");

        assertThat(reader.errors().all()).extracting(FormError::message).containsExactly("Enter b", "Enter a");
    }

    @Test
    void over_long_text_says_how_long_it_is_counted_as_people_count() {
        var reader = reader("notes", "é".repeat(611) + "\uD83D\uDE00");

        reader.text("notes", "Notes").atMost(500).optional();

        assertThat(said(reader)).isEqualTo("Notes must be 500 characters or fewer. You entered 612");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u202Eb", "a\u2066b", "a\u0007b", "a\u200Fb", "a\uFEFFb"})
    void characters_that_cannot_be_seen_are_refused(String typed) {
        var reader = reader("name", typed);

        reader.text("name", "Name").optional();

        assertThat(said(reader)).startsWith("Name has a character that cannot be shown");
    }

    @Test
    void text_is_composed_and_keeps_lines_only_where_there_may_be_some() {
        var reader = reader("name", "Zoe\u0308", "notes", "one\r\ntwo", "line", "one\ntwo");

        assertThat(reader.text("name", "Name").optional()).contains("Zo\u00EB");
        assertThat(reader.text("notes", "Notes").withLines().optional()).contains("one\ntwo");
        assertThat(reader.text("line", "Line").optional()).isEmpty();
        assertThat(said(reader)).isEqualTo("Line must be on one line");
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "right",
            value = {
                "27 | 3     | 1950 | right",
                "27 | March | 1950 | right",
                "1  | 09    | 2000 | right",
                "29 | 2     | 2024 | right",
                "29 | 2     | 2023 | Date of birth must be a real date, for example 27 3 1950",
                "31 | 4     | 1990 | Date of birth must be a real date, for example 27 3 1950",
                "x  | 4     | 1990 | Date of birth must be a real date, for example 27 3 1950",
                "1  | 4     | 90   | Date of birth must have a year of 4 numbers, for example 1950",
                "22 | 11    | 2026 | Date of birth must be on or before 21 November 2026",
                "31 | 12    | 1899 | Date of birth must be on or after 1 January 1900",
                "1  | ''    | 1990 | Date of birth must include a month",
                "'' | ''    | ''   | Enter a date of birth, for example 27 3 1950",
            })
    void only_real_dates_within_bounds_are_taken(String day, String month, String year, String message) {
        var reader = reader("birth-day", day, "birth-month", month, "birth-year", year);

        reader.date("birth", "Date of birth")
                .notBefore(LocalDate.of(1900, 1, 1))
                .notAfter(TODAY)
                .required(BIRTH);

        assertThat(reader.errors().at("birth")).isEqualTo(Optional.ofNullable(message));
    }

    @Test
    void an_error_in_a_date_leads_to_the_box_that_has_to_change() {
        var reader = reader("birth-day", "1", "birth-month", "", "birth-year", "1990");

        reader.date("birth", "Date of birth").required(BIRTH);

        assertThat(reader.errors().all().getFirst().anchor()).isEqualTo("birth-month");
        assertThat(reader.entries().date("birth", "Date of birth").wrong()).hasSize(1);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "14:30, 14:30",
                "2:30pm, 14:30",
                "2.30 PM, 14:30",
                "2pm, 14:00",
                "12am, 00:00",
                "12pm, 12:00",
                "midday, 12:00",
                "0930, 09:30",
                "25:00, -",
                "13pm, -",
                "2:75pm, -",
                "later, -"
            })
    void a_time_may_be_typed_in_any_usual_way(String typed, LocalTime time) {
        assertThat(reader("at", typed).time("at", "Time").optional()).isEqualTo(Optional.ofNullable(time));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "020 7946 0123, 02079460123",
                "(020) 7946-0123, 02079460123",
                "+44 20 7946 0123, 02079460123",
                "+44 (0)7700 900123, 07700900123",
                "0044 7700 900123, 07700900123",
                "+33 1 40 00 00 00, +33140000000",
                "01632 96012, 0163296012",
                "7946 0123, -",
                "call me, -"
            })
    void a_telephone_number_may_be_typed_in_any_usual_way(String typed, String digits) {
        assertThat(reader("phone", typed).phone("phone", "Phone number").optional())
                .isEqualTo(Optional.ofNullable(digits));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            nullValues = "-",
            value = {"sw1a1aa, SW1A 1AA", "e8  1ea, E8 1EA", "M1-1AE, M1 1AE", "E8, -", "E8 1E, -", "12345, -"})
    void a_postcode_is_written_with_its_space_and_capitals(String typed, String postcode) {
        assertThat(reader("postcode", typed).postcode("postcode", "Postcode").optional())
                .isEqualTo(Optional.ofNullable(postcode));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"amina@example", "amina example.org", "@example.org", "a@b@example.org", "amina@example..org"})
    void an_address_that_no_mail_could_reach_is_refused(String typed) {
        var reader = reader("email", typed);

        reader.email("email", "E-mail address").optional();

        assertThat(said(reader)).isEqualTo("E-mail address must look like name@example.org");
    }

    @Test
    void a_number_is_whole_and_in_its_range() {
        var reader = reader("minutes", "1,200", "confidence", "11", "importance", "half");

        assertThat(reader.number("minutes", "Minutes").between(0, 2000).optional())
                .contains(1200);
        reader.number("confidence", "Confidence").between(1, 10).optional();
        reader.number("importance", "Importance").between(1, 10).optional();
        assertThat(reader.errors().all())
                .extracting(FormError::message)
                .containsExactly(
                        "Confidence must be between 1 and 10", "Importance must be a whole number, for example 1");
    }

    @Test
    void an_answer_that_was_never_offered_counts_as_none() {
        var reader = reader("way", "pigeon");
        reader.choice("way", "How", Way.class).required("Choose how");

        assertThat(said(reader)).isEqualTo("Choose how");
    }

    @Test
    void several_answers_are_kept_once_each() {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.addAll("way", List.of("visit", "visit", "pigeon", "telephone"));

        assertThat(new FormReader(typed).choices("way", Way.class).any()).containsExactly(Way.VISIT, Way.TELEPHONE);
    }

    @Test
    void a_refusal_of_the_use_case_is_shown_at_its_field_with_what_was_typed() {
        var entries = Entries.of(Map.of("nhsNumber", "999 123 4567")).refused("nhsNumber", "Somebody has this number");

        var field = entries.field("nhsNumber", "NHS number");

        assertThat(field.value()).isEqualTo("999 123 4567");
        assertThat(field.error()).isEqualTo("Somebody has this number");
    }

    private static String said(FormReader reader) {
        return reader.errors().all().getFirst().message();
    }

    private static FormReader reader(String... namesAndValues) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            typed.add(namesAndValues[at], namesAndValues[at + 1]);
        }
        return new FormReader(typed);
    }
}
