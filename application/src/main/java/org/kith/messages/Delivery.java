package org.kith.messages;

import org.kith.people.Channel;
import org.kith.people.Person;

/// How a message goes out, or why it may not.
sealed interface Delivery {

    record ByEmail(String address) implements Delivery {}

    record ByLetter(String address) implements Delivery {}

    record Withheld(String reason) implements Delivery {}

    /// As somebody's own rules allow: their preferred way where it is one that Kith can write by.
    static Delivery to(Person person) {
        var likesLetters = person.contact().preferred() == Channel.LETTER;
        if (person.mayBeReached(Channel.EMAIL) && !(likesLetters && person.mayBeReached(Channel.LETTER))) {
            return new ByEmail(person.contact().email());
        }
        return person.mayBeReached(Channel.LETTER)
                ? new ByLetter(person.home().address() + "\n" + person.home().postcode())
                : new Withheld(reason(person));
    }

    static Delivery to(Addressee addressee) {
        return addressee.email().isEmpty() ? new ByLetter(addressee.postal()) : new ByEmail(addressee.email());
    }

    private static String reason(Person person) {
        var rules = person.contact();
        if (!rules.allows(Channel.EMAIL) && !rules.allows(Channel.LETTER)) {
            return "They asked not to be written to, by e-mail or letter";
        }
        if (person.communication().rulesOut(Channel.EMAIL)
                && person.communication().rulesOut(Channel.LETTER)) {
            return "They cannot read what is written to them: tell them another way";
        }
        return rules.allows(Channel.EMAIL)
                ? "There is no e-mail address, and letters are not wanted or have no address"
                : "They asked for no e-mail, and there is no address for letters";
    }
}
