package org.kith.people.web;

import java.util.Collection;
import java.util.Objects;
import org.kith.design.form.Entries;
import org.kith.people.NhsIdentity;
import org.kith.people.NhsNumber;
import org.kith.people.PersonDetails;
import org.kith.tenancy.Coded;

/// The form of a person's details, filled in with what the record says.
final class DetailsEntries {

    private DetailsEntries() {}

    static Entries of(PersonDetails person) {
        return communication(contact(identity(Entries.none(), person), person), person);
    }

    private static Entries identity(Entries form, PersonDetails person) {
        var named = form.with("title", person.name().title())
                .with("givenName", person.name().given())
                .with("familyName", person.name().family())
                .with("preferredName", person.name().preferred())
                .with("pronouns", person.name().pronouns())
                .with("born", person.bornOn())
                .with("nhsNumber", person.nhs().number().map(NhsNumber::words).orElse(""))
                .with("practice", Objects.requireNonNullElse(person.practiceCode(), ""));
        return switch (person.nhs()) {
            case NhsIdentity.Known(var number) -> named;
            case NhsIdentity.Absent(var reason) -> named.with("nhsAbsence", reason.code());
        };
    }

    private static Entries contact(Entries form, PersonDetails person) {
        return ticked(form, "noFixedAbode", person.home().noFixedAbode())
                .with("address", person.home().address())
                .with("postcode", person.home().postcode())
                .with("phone", person.contact().phone())
                .with("otherPhone", person.contact().otherPhone())
                .with("email", person.contact().email())
                .with("reach", codes(person.contact().allowed()))
                .with("preferred", person.contact().preferred().code())
                .with("safeContact", person.contact().safe());
    }

    private static Entries communication(Entries form, PersonDetails person) {
        var communication = person.communication();
        return ticked(form, "interpreter", communication.interpreter())
                .with("language", communication.language().code())
                .with("communicationNeed", codes(communication.needs()))
                .with("communicationNeeds", communication.words());
    }

    private static Entries ticked(Entries form, String name, boolean yes) {
        return yes ? form.with(name, "yes") : form;
    }

    private static String[] codes(Collection<? extends Coded> codes) {
        return codes.stream().map(Coded::code).toArray(String[]::new);
    }
}
