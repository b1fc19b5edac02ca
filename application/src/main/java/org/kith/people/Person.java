package org.kith.people;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/// Somebody whom a scheme of the place supports or may support.
///
/// @param area where they live and how deprived it is, as far as the postcode tells
public record Person(
        PersonId id, PersonDetails details, @Nullable SmallArea area, int version) {

    public Name name() {
        return details.name();
    }

    public LocalDate bornOn() {
        return details.bornOn();
    }

    public NhsIdentity nhs() {
        return details.nhs();
    }

    public @Nullable String practiceCode() {
        return details.practiceCode();
    }

    public Home home() {
        return details.home();
    }

    public ContactRules contact() {
        return details.contact();
    }

    public Communication communication() {
        return details.communication();
    }

    public int ageOn(LocalDate day) {
        return Period.between(bornOn(), day).getYears();
    }

    /// Whether something may be sent to them in this way: they allow it, can make use of it, and there is an address.
    public boolean mayBeReached(Channel channel) {
        return contact().allows(channel) && !communication().rulesOut(channel) && details.hasAddressFor(channel);
    }
}
