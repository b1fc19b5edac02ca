package org.kith.directory.entries;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Text from elsewhere without what cannot be seen and could make it look other than it is.
final class CleanText {

    private static final Pattern HIDDEN = Pattern.compile(
            "[\\p{Cc}&&[^\\n\\t]]|[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\u061C\\uFEFF\\uFFFE\\uFFFF]|\\p{Cs}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u200B]+");

    private CleanText() {}

    /// Text whose line breaks stay.
    static String lines(String text) {
        var oneBreak = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        return HIDDEN.matcher(oneBreak).replaceAll("").strip();
    }

    /// Text on one line, with single spaces.
    static String line(String text) {
        return SPACES.matcher(lines(text)).replaceAll(" ").strip();
    }

    /// The beginning of a text, cut between words where it is too long.
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int space = text.lastIndexOf(' ', most - 1);
        int end = space > most / 2 ? space : most - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                        .stripTrailing() + "…";
    }
}
