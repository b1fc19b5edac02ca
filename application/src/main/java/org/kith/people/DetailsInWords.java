package org.kith.people;

import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.kith.tenancy.Coded;

/// Everything a record says, field by field, in words: what amendments and differences compare and keep.
final class DetailsInWords {

    private DetailsInWords() {}

    static SequencedMap<String, String> of(PersonDetails person) {
        var words = new LinkedHashMap<String, String>();
        words.put("Title", person.name().title());
        words.put("First name", person.name().given());
        words.put("Last name", person.name().family());
        words.put("Preferred name", person.name().preferred());
        words.put("Pronouns", person.name().pronouns());
        words.put("Date of birth", org.kith.design.Written.date(person.bornOn()));
        words.put("NHS number", person.nhs().words());
        words.put("GP practice", Objects.requireNonNullElse(person.practiceCode(), ""));
        words.put("Address", person.home().words());
        words.putAll(contact(person.contact()));
        words.putAll(communication(person.communication()));
        return words;
    }

    private static SequencedMap<String, String> contact(ContactRules contact) {
        var words = new LinkedHashMap<String, String>();
        words.put("Phone", contact.phone());
        words.put("Other phone", contact.otherPhone());
        words.put("E-mail", contact.email());
        words.put("Likes best", contact.preferred().title());
        words.put("May be reached by", titles(contact.allowed()));
        words.put("Safe contact", contact.safe());
        return words;
    }

    private static SequencedMap<String, String> communication(Communication communication) {
        var words = new LinkedHashMap<String, String>();
        words.put("Language", communication.language().title());
        words.put("Interpreter", communication.interpreter() ? "Needed" : "Not needed");
        words.put("Communication needs", titles(communication.needs()));
        words.put("More on communication", communication.words());
        return words;
    }

    private static String titles(java.util.Set<? extends Coded> codes) {
        return codes.stream().map(Coded::title).collect(Collectors.joining(", "));
    }
}
