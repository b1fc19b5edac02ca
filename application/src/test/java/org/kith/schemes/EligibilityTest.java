package org.kith.schemes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.access.SchemeId;

class EligibilityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final LocalDate GROWN_UP = LocalDate.of(1980, 1, 1);
    private static final SchemeSettings ADULTS = SchemeSettings.usual("Adults");
    private static final SchemeSettings YOUNG = ADULTS.withAges(new AgeRange(11, 25));
    private static final SchemeSettings LOCAL = ADULTS.withCatchment(Catchment.of(List.of("e8", "N16 5"), List.of()));
    private static final SchemeSettings PRACTICES = ADULTS.withCatchment(Catchment.of(List.of(), List.of("F84001")));
    private static final SchemeSettings EITHER = ADULTS.withCatchment(Catchment.of(List.of("E8"), List.of("F84001")));
    private static final SchemeSettings BRISTOL = ADULTS.withCatchment(Catchment.of(List.of("BS"), List.of()));

    static Stream<Arguments> whoIsFor() {
        return Stream.of(
                argumentSet("18 today", ADULTS, someone(LocalDate.of(2008, 3, 3)), true),
                argumentSet("18 tomorrow", ADULTS, someone(LocalDate.of(2008, 3, 4)), false),
                argumentSet("104 years old", ADULTS, someone(LocalDate.of(1921, 5, 5)), true),
                argumentSet("born on 29 February, 18 the day after", ADULTS, someone(LocalDate.of(2008, 2, 29)), true),
                argumentSet("11 today in a scheme for 11 to 25", YOUNG, someone(LocalDate.of(2015, 3, 3)), true),
                argumentSet("25 until tomorrow", YOUNG, someone(LocalDate.of(2000, 3, 4)), true),
                argumentSet("26 today", YOUNG, someone(LocalDate.of(2000, 3, 3)), false),
                argumentSet("lives in the area", LOCAL, at("E8 1EA"), true),
                argumentSet("lives in the area, typed in small letters", LOCAL, at("e81ea"), true),
                argumentSet("lives in part of a district", LOCAL, at("N16 5AA"), true),
                argumentSet("lives in another part of that district", LOCAL, at("N16 6AA"), false),
                argumentSet("lives in a district that only begins alike", LOCAL, at("E81 1AA"), false),
                argumentSet("lives in a city served as a whole", BRISTOL, at("BS34 5AA"), true),
                argumentSet("lives where the letters only begin alike", BRISTOL, at("B1 1AA"), false),
                argumentSet("address not known", LOCAL, at(null), true),
                argumentSet("registered with the practice", PRACTICES, from("E1 1AA", "F84001"), true),
                argumentSet("registered elsewhere", PRACTICES, from("E8 1EA", "F84999"), false),
                argumentSet("practice not known", PRACTICES, from("E8 1EA", ""), true),
                argumentSet("lives elsewhere, registered inside", EITHER, from("N1 1AA", "F84001"), true),
                argumentSet("lives inside, registered elsewhere", EITHER, from("E8 1EA", "F84999"), true),
                argumentSet("lives and is registered elsewhere", EITHER, from("N1 1AA", "F84999"), false),
                argumentSet("lives elsewhere, practice not known", EITHER, from("N1 1AA", null), true),
                argumentSet("the scheme is closed", ADULTS.withOpen(false), someone(GROWN_UP), false));
    }

    @ParameterizedTest
    @MethodSource
    void whoIsFor(SchemeSettings scheme, Applicant applicant, boolean eligible) {
        assertThat(decide(scheme, applicant) instanceof Eligibility.Eligible).isEqualTo(eligible);
    }

    @Test
    void every_reason_is_a_sentence_and_all_of_them_are_given() {
        var scheme = YOUNG.withCatchment(Catchment.of(List.of("E8", "N16", "E5"), List.of("F84001")));

        assertThat(decide(scheme, new Applicant(LocalDate.of(1960, 1, 1), "N1 1AA", "F84999")))
                .isInstanceOfSatisfying(
                        Eligibility.NotEligible.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(IneligibleBecause::words)
                                .containsExactly(
                                        "The scheme is for people aged 11 to 25.",
                                        "The scheme is for people who live in E5, E8 or N16"
                                                + " or are registered with one of its GP practices."));
    }

    @Test
    void under_age_people_are_always_told_of_somebody_to_talk_to() {
        assertThat(decide(ADULTS, someone(LocalDate.of(2012, 1, 1))))
                .isInstanceOfSatisfying(
                        Eligibility.NotEligible.class,
                        refusal -> assertThat(refusal.elsewhere())
                                .contains("Childline")
                                .contains("0800 1111"));
    }

    @Test
    void a_scheme_says_in_its_own_words_where_else_to_go() {
        var scheme = ADULTS.withElsewhere("Young people can ask at the youth hub on Mare Street.");

        assertThat(decide(scheme, someone(LocalDate.of(2012, 1, 1))))
                .isInstanceOfSatisfying(
                        Eligibility.NotEligible.class,
                        refusal -> assertThat(refusal.elsewhere())
                                .isEqualTo("Young people can ask at the youth hub on Mare Street."));
    }

    private static Eligibility decide(SchemeSettings settings, Applicant applicant) {
        return new Scheme(new SchemeId(new UUID(0, 1)), settings, 0).eligibility(applicant, TODAY);
    }

    private static Applicant someone(LocalDate bornOn) {
        return new Applicant(bornOn, null, null);
    }

    private static Applicant at(@Nullable String postcode) {
        return new Applicant(GROWN_UP, postcode, null);
    }

    private static Applicant from(@Nullable String postcode, @Nullable String practice) {
        return new Applicant(GROWN_UP, postcode, practice);
    }
}
