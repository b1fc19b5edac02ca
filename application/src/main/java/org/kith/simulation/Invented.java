package org.kith.simulation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.kith.people.Channel;
import org.kith.people.Communication;
import org.kith.people.ContactRules;
import org.kith.people.Home;
import org.kith.people.Language;
import org.kith.people.Name;
import org.kith.people.NhsIdentity;
import org.kith.people.NhsNumber;
import org.kith.people.PersonDetails;

/// Makes people who do not exist: names of their background, homes in the place, NHS numbers from the range kept for
/// tests.
final class Invented {

    private static final int FIRST_TEST_NUMBER = 999_000_000;

    private final Words words;
    private final Chance chance;

    Invented(Words words, Chance chance) {
        this.words = words;
        this.chance = chance;
    }

    /// Somebody invented, with what the tables of words ask of them.
    record Somebody(PersonDetails details, String sex, String ethnicity, int age) {}

    Somebody person(int number, LocalDate today) {
        var background = chance.weighted(words.backgrounds().lines(), line -> line.number("weight", 1));
        int age = age();
        var sex = chance.of(0.61) ? "female" : "male";
        var given = words.givenNames()
                .where("background", background.at("given_names"))
                .where("sex", sex)
                .any(chance)
                .at("name");
        var family = words.familyNames()
                .where("background", background.at("family_names"))
                .any(chance)
                .at("name");
        var details = PersonDetails.of(
                        Name.of(given, family), today.minusYears(age).minusDays(chance.between(0, 364)))
                .withNhs(chance.of(0.94) ? NhsIdentity.of(nhsNumber(number)) : NhsIdentity.notKnown())
                .withHome(home())
                .withContact(contact(given, family, number))
                .withCommunication(communication(background.at("background")))
                .withPractice(practice());
        return new Somebody(details, sex, background.at("ethnic_category"), age);
    }

    /// The name of somebody who refers; a relative bears the family's name.
    String relative(String family) {
        var given = words.givenNames().any(chance).at("name");
        return given + " " + (family.isEmpty() ? words.familyNames().any(chance).at("name") : family);
    }

    private int age() {
        return chance.of(0.35) ? chance.between(65, 94) : chance.between(18, 64);
    }

    /// The number-th valid one of the range; a number whose check digit would be ten is passed over.
    private static NhsNumber nhsNumber(int number) {
        for (int nine = FIRST_TEST_NUMBER + number * 7; ; nine++) {
            for (int check = 0; check < 10; check++) {
                var found = NhsNumber.parse(nine + String.valueOf(check));
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
    }

    private Home home() {
        var postcode = words.postcodes().any(chance);
        if (chance.of(0.02)) {
            return Home.NO_FIXED_ABODE;
        }
        var street = words.streets().where("area", postcode.at("area"));
        var road = (street.isEmpty() ? words.streets() : street).any(chance).at("street");
        return Home.at(chance.between(1, 140) + " " + road, postcode.at("postcode"));
    }

    private ContactRules contact(String given, String family, int number) {
        var phone = chance.of(0.96) ? "07700 900" + "%03d".formatted(number % 1000) : "";
        var email = chance.of(0.55)
                ? (given + "." + family + number + "@example.org")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9.@]", "")
                : "";
        return new ContactRules(phone, "", email, Channel.RING, allowed(), "");
    }

    private Set<Channel> allowed() {
        var allowed = EnumSet.allOf(Channel.class);
        if (chance.of(0.12)) {
            allowed.remove(Channel.VOICEMAIL);
        }
        if (chance.of(0.06)) {
            allowed.remove(Channel.TEXT);
        }
        if (chance.of(0.03)) {
            allowed.remove(Channel.LETTER);
        }
        return allowed;
    }

    private Communication communication(String background) {
        var spoken = words.languages().where("background", background);
        if (spoken.isEmpty()) {
            return Communication.ENGLISH;
        }
        var line = chance.weighted(spoken.lines(), each -> each.number("weight", 1));
        var language = Language.find(line.at("code")).orElse(Language.ENGLISH);
        return new Communication(language, chance.of(line.number("interpreter_percent", 0) / 100.0), Set.of(), "");
    }

    private String practice() {
        return chance.weighted(words.practices().lines(), line -> line.number("weight", 1))
                .at("code");
    }
}
