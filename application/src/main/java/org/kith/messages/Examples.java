package org.kith.messages;

import java.util.Map;

/// How words would read, with examples in their fields.
public final class Examples {

    private static final Map<MessageField, String> VALUES = Map.of(
            MessageField.NAME, "Dr Example",
            MessageField.PLACE, "Elm Tree",
            MessageField.SCHEME, "Elm Tree social prescribing",
            MessageField.CONTACT, "Ring 020 7946 0100, Monday to Friday.",
            MessageField.REFERENCE, "BCDF-2345",
            MessageField.WAIT, "about 3 weeks",
            MessageField.DATE, "3 March 2026",
            MessageField.LINK, "https://kith.example.org/…",
            MessageField.CODE, "123456");

    private Examples() {}

    public static Wording of(Wording wording) {
        return wording.filled(VALUES);
    }
}
