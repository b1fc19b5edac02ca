package org.kith.people;

import org.kith.tenancy.Coded;

/// A way to reach somebody.
public enum Channel implements Coded {
    RING("phone", "Telephone call"),
    VOICEMAIL("voicemail", "Voicemail message"),
    TEXT("text", "Text message"),
    EMAIL("email", "E-mail"),
    LETTER("letter", "Letter");

    private final String code;
    private final String title;

    Channel(String code, String title) {
        this.code = code;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String title() {
        return title;
    }
}
