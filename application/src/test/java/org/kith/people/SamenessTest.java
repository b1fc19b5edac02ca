package org.kith.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SamenessTest {

    private static final LocalDate BIRTHDAY = LocalDate.of(1950, 3, 27);
    private static final PersonDetails MARGARET = Somebody.margaret();
    private static final PersonDetails NUMBERED = Somebody.numbered(MARGARET);
    private static final PersonDetails OTHERWISE_NUMBERED = MARGARET.withNhs(NhsIdentity.of(Somebody.ANOTHER_NUMBER));

    static Stream<Arguments> whoIsOnePerson() {
        return Stream.of(
                argumentSet("the same details", MARGARET, MARGARET, true),
                argumentSet("the same number, all else the same", NUMBERED, NUMBERED, true),
                argumentSet("the number is said later", MARGARET, NUMBERED, true),
                argumentSet("the same number after marrying", NUMBERED, numbered("Margaret", "Sample", BIRTHDAY), true),
                argumentSet(
                        "the same number, birth date mistyped",
                        NUMBERED,
                        numbered("Margaret", "Example", LocalDate.of(1950, 3, 28)),
                        true),
                argumentSet(
                        "somebody else's number", NUMBERED, numbered("Ali", "Sample", LocalDate.of(1990, 1, 1)), false),
                argumentSet("two numbers, as twins have", NUMBERED, OTHERWISE_NUMBERED, false),
                argumentSet("capitals, hyphen and accent", MARGARET, named("MÁRGA-RET", "example"), true),
                argumentSet(
                        "a twin at the same address, or a nickname",
                        MARGARET,
                        named("Peggy", "Example").withHome(MARGARET.home()),
                        false),
                argumentSet("the name they prefer", preferring("Peggy"), named("Peggy", "Example"), true),
                argumentSet("another first name, no postcode", MARGARET, named("Peggy", "Example"), false),
                argumentSet("another last name, no number", MARGARET, named("Margaret", "Sample"), false),
                argumentSet(
                        "the same name, another birth date",
                        MARGARET,
                        PersonDetails.of(MARGARET.name(), LocalDate.of(1950, 3, 28)),
                        false));
    }

    @ParameterizedTest
    @MethodSource
    void whoIsOnePerson(PersonDetails known, PersonDetails said, boolean same) {
        assertThat(Sameness.onePerson(known, said)).isEqualTo(same);
    }

    private static PersonDetails named(String given, String family) {
        return PersonDetails.of(Name.of(given, family), BIRTHDAY);
    }

    private static PersonDetails numbered(String given, String family, LocalDate bornOn) {
        return Somebody.numbered(PersonDetails.of(Name.of(given, family), bornOn));
    }

    private static PersonDetails preferring(String preferred) {
        return MARGARET.withName(new Name("", "Margaret", "Example", preferred, ""));
    }
}
