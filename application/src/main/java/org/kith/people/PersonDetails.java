package org.kith.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a record says of somebody.
///
/// @param practiceCode the practice they are registered with; none when not known
public record PersonDetails(
        Name name,
        LocalDate bornOn,
        NhsIdentity nhs,
        @Nullable String practiceCode,
        Home home,
        ContactRules contact,
        Communication communication) {

    public PersonDetails {
        practiceCode = practiceCode == null || practiceCode.isBlank() ? null : practiceCode;
    }

    /// Somebody of whom only the name and birth date are known.
    public static PersonDetails of(Name name, LocalDate bornOn) {
        return new PersonDetails(
                name,
                bornOn,
                NhsIdentity.notKnown(),
                null,
                Home.NOT_KNOWN,
                ContactRules.NOTHING_KNOWN,
                Communication.ENGLISH);
    }

    public PersonDetails withName(Name changed) {
        return new PersonDetails(changed, bornOn, nhs, practiceCode, home, contact, communication);
    }

    public PersonDetails withNhs(NhsIdentity changed) {
        return new PersonDetails(name, bornOn, changed, practiceCode, home, contact, communication);
    }

    public PersonDetails withPractice(@Nullable String changed) {
        return new PersonDetails(name, bornOn, nhs, changed, home, contact, communication);
    }

    public PersonDetails withHome(Home changed) {
        return new PersonDetails(name, bornOn, nhs, practiceCode, changed, contact, communication);
    }

    public PersonDetails withContact(ContactRules changed) {
        return new PersonDetails(name, bornOn, nhs, practiceCode, home, changed, communication);
    }

    public PersonDetails withCommunication(Communication changed) {
        return new PersonDetails(name, bornOn, nhs, practiceCode, home, contact, changed);
    }

    boolean hasAddressFor(Channel channel) {
        return switch (channel) {
            case RING, VOICEMAIL, TEXT -> contact.hasPhone();
            case EMAIL -> !contact.email().isBlank();
            case LETTER -> !home.address().isBlank();
        };
    }

    /// This record with its gaps filled by what somebody said later. Nothing known is replaced, and of two rules for
    /// contact the stricter holds.
    PersonDetails completedBy(PersonDetails said) {
        return new PersonDetails(
                name.completedBy(said.name),
                bornOn,
                nhs.completedBy(said.nhs),
                practiceCode == null ? said.practiceCode : practiceCode,
                home.isKnown() ? home : said.home,
                contact.completedBy(said.contact),
                communication.completedBy(said.communication));
    }
}
