package org.kith.messages;

import org.jspecify.annotations.Nullable;
import org.kith.access.Account;
import org.kith.people.PersonId;

/// Whom a message is to. A person's own addresses and rules are looked up when it is queued; all others are given here.
///
/// @param email  empty where there is none: the message becomes a letter
/// @param postal where a letter goes
/// @param person who it is, where it is to the person
public record Addressee(
        Audience audience,
        String name,
        String email,
        String postal,
        @Nullable PersonId person) {

    public Addressee {
        if ((audience == Audience.PERSON) != (person != null)) {
            throw new IllegalArgumentException("A message to the person, and no other, names the person");
        }
        name = name.strip();
        email = email.strip();
        postal = postal.strip();
    }

    public static Addressee person(PersonId person) {
        return new Addressee(Audience.PERSON, "", "", "", person);
    }

    public static Addressee referrer(String name, String email, String organisation) {
        return new Addressee(Audience.REFERRER, name, email, organisation, null);
    }

    public static Addressee service(String name, String email, String postal) {
        return new Addressee(Audience.SERVICE, name, email, postal, null);
    }

    static Addressee account(Account account) {
        return new Addressee(Audience.ACCOUNT, account.name(), account.email(), "", null);
    }
}
