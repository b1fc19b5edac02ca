package org.kith.simulation;

import java.util.Locale;
import org.kith.people.PersonDetails;
import org.kith.referrals.ReferralSource;
import org.kith.referrals.Referrer;
import org.kith.schemes.FrontDoor;

/// Who refers a person: their practice, they themselves, a relative, or somebody outside.
final class Senders {

    private final World world;
    private final Chance chance;
    private final Invented.Somebody person;

    Senders(World world, Chance chance, Invented.Somebody person) {
        this.world = world;
        this.chance = chance;
        this.person = person;
    }

    static FrontDoor door(ReferralSource source) {
        return switch (source) {
            case PERSON -> FrontDoor.SELF;
            case FAMILY -> FrontDoor.FAMILY;
            case COMMUNITY, COUNCIL -> FrontDoor.ORGANISATION;
            case GP, NURSE, RECEPTIONIST, OTHER_PRACTICE_STAFF, HOSPITAL, MENTAL_HEALTH, OTHER_PROFESSIONAL ->
                FrontDoor.PROFESSIONAL;
        };
    }

    /// Somebody of the source that the line of words names.
    Referrer referrer(ReferralSource source, Texts.Line reason) {
        return switch (source) {
            case GP, NURSE, RECEPTIONIST, OTHER_PRACTICE_STAFF -> ofPractice(source);
            case PERSON -> themselves(person.details());
            case FAMILY -> relative(reason.at("relationship"));
            case HOSPITAL -> outside("Alder Vale Hospital discharge team", "Discharge coordinator");
            case MENTAL_HEALTH -> outside("Vale community mental health team", "Care coordinator");
            case COUNCIL -> outside("Alder Vale council adult social care", "Social worker");
            case COMMUNITY, OTHER_PROFESSIONAL -> outside("Alder Green Community Centre", "Centre worker");
        };
    }

    private Referrer ofPractice(ReferralSource source) {
        var code = person.details().practiceCode();
        var referring = world.staff().of(code == null ? "" : code);
        return new Referrer(
                referring.name(),
                source.title(),
                referring.email(),
                "",
                referring.practiceName(),
                referring.practice(),
                "",
                referring.account());
    }

    private static Referrer themselves(PersonDetails details) {
        return new Referrer(
                details.name().full(),
                "",
                details.contact().email(),
                details.contact().phone(),
                "",
                null,
                "",
                null);
    }

    private Referrer relative(String relationship) {
        var name = new Invented(world.words(), chance)
                .relative(person.details().name().family());
        return new Referrer(
                name,
                "",
                "",
                "07700 900" + chance.between(100, 999),
                "",
                null,
                relationship.isEmpty() ? "family" : relationship,
                null);
    }

    private Referrer outside(String organisation, String role) {
        var name = new Invented(world.words(), chance).relative("");
        var email = "refer@" + organisation.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-") + ".example.org";
        return new Referrer(name, role, email, "020 7946 0" + chance.between(100, 999), organisation, null, "", null);
    }
}
