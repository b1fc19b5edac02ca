package org.kith.design.form;

import java.text.Normalizer;

/// A string as it came from a form, made ready to be read.
record Typed(String text) {

    private static final String BIDIRECTIONAL =
            "\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u061C";

    /// Trimmed, in Unicode's composed form, with one kind of line break.
    static Typed of(String raw) {
        var composed = Normalizer.normalize(raw, Normalizer.Form.NFC).replaceAll("\r\n?", "\n");
        return new Typed(composed.strip());
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /// As people count: an accented letter or an emoji is one.
    int length() {
        return text.codePointCount(0, text.length());
    }

    boolean hasLineBreaks() {
        return text.indexOf('\n') >= 0;
    }

    /// Whether it holds a character that cannot be seen and could make text look other than it is.
    boolean hasHiddenCharacters() {
        return text.chars().anyMatch(Typed::isHidden);
    }

    private static boolean isHidden(int character) {
        return (Character.isISOControl(character) && character != '\n' && character != '\t')
                || BIDIRECTIONAL.indexOf(character) >= 0
                || character == '\uFEFF'
                || character == '\uFFFE'
                || character == '\uFFFF';
    }
}
