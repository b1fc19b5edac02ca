package org.kith.people;

import java.text.Normalizer;
import java.util.Locale;

/// The rules by which two descriptions are of one person.
///
/// Two NHS numbers that differ are two people, twins included; without numbers it takes both names and the birth date,
/// for twins share an address. One number with another name *and* another birth date is a number that was mistyped or
/// borrowed, and must not open somebody else's record. Joining two people is worse than asking.
final class Sameness {

    private Sameness() {}

    static boolean onePerson(PersonDetails known, PersonDetails said) {
        if (known.nhs().number().isPresent() && said.nhs().number().isPresent()) {
            return sameNumber(known, said) && (sameBirthday(known, said) || sameFamilyName(known, said));
        }
        return sameBirthday(known, said) && sameFamilyName(known, said) && sameGivenName(known, said);
    }

    static boolean sameNumber(PersonDetails known, PersonDetails said) {
        return known.nhs().number().isPresent()
                && known.nhs().number().equals(said.nhs().number());
    }

    static boolean sameBirthday(PersonDetails known, PersonDetails said) {
        return known.bornOn().equals(said.bornOn());
    }

    static boolean sameFamilyName(PersonDetails known, PersonDetails said) {
        return folded(known.name().family()).equals(folded(said.name().family()));
    }

    static boolean sameGivenName(PersonDetails known, PersonDetails said) {
        var given = folded(said.name().given());
        return given.equals(folded(known.name().given()))
                || given.equals(folded(known.name().preferred()));
    }

    static boolean samePostcode(PersonDetails known, PersonDetails said) {
        return !known.home().postcode().isEmpty()
                && known.home().postcode().equals(said.home().postcode());
    }

    /// Ann-Marie, ANNMARIE and Ann Márie are one name.
    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[\\p{InCombiningDiacriticalMarks}\\p{IsPunctuation}\\p{IsWhite_Space}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
