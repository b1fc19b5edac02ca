package org.kith.people;

import org.kith.tenancy.Coded;

/// A form in which somebody needs to be told things, and the ordinary ways that would fail them.
public enum CommunicationNeed implements Coded {
    LARGE_PRINT("large-print", "Large print"),
    BRAILLE("braille", "Braille"),
    AUDIO("audio", "Audio recording instead of print"),
    EASY_READ("easy-read", "Easy Read"),
    NO_READING("no-reading", "Does not read"),
    SIGN_LANGUAGE("sign-language", "British Sign Language"),
    LIP_READING("lip-reading", "Lip-reads or uses a hearing aid"),
    NO_TELEPHONE("no-telephone", "Cannot use the telephone"),
    DEAFBLIND("deafblind", "Deafblind manual"),
    MORE_TIME("more-time", "Needs more time, or short sentences");

    private final String code;
    private final String title;

    CommunicationNeed(String code, String title) {
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

    boolean rulesOut(Channel channel) {
        var spoken = channel == Channel.RING || channel == Channel.VOICEMAIL;
        return switch (this) {
            case LARGE_PRINT, EASY_READ, LIP_READING, MORE_TIME -> false;
            case BRAILLE, AUDIO -> channel == Channel.LETTER;
            case NO_READING -> !spoken;
            case SIGN_LANGUAGE, NO_TELEPHONE -> spoken;
            case DEAFBLIND -> spoken || channel == Channel.LETTER;
        };
    }
}
