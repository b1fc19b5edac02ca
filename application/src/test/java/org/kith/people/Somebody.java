package org.kith.people;

import java.time.LocalDate;

/// People that tests are about. Their NHS numbers are from the range kept for testing.
final class Somebody {

    static final NhsNumber NUMBER = new NhsNumber("9990000018");
    static final NhsNumber ANOTHER_NUMBER = new NhsNumber("9990000026");

    private Somebody() {}

    static PersonDetails margaret() {
        return PersonDetails.of(Name.of("Margaret", "Example"), LocalDate.of(1950, 3, 27))
                .withHome(Home.at("1 Elm Street, London", "E8 1EA"))
                .withContact(ContactRules.reachable("02079460101", "margaret@example.org"));
    }

    static PersonDetails numbered(PersonDetails person) {
        return person.withNhs(NhsIdentity.of(NUMBER));
    }
}
