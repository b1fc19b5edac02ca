package org.kith.directory.entries;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Names that a register shouts, said in an ordinary voice.
final class Capitals {

    private static final Pattern WORD = Pattern.compile("[A-Z][A-Z0-9']*");
    private static final Pattern SHOUTED = Pattern.compile("[^a-z]*[A-Z]{2}[^a-z]*");
    private static final Set<String> SMALL = Set.of("AND", "AT", "BY", "FOR", "IN", "OF", "ON", "THE", "UPON", "WITH");
    private static final Set<String> KEPT =
            Set.of("CCG", "CIC", "GP", "GPS", "HIV", "ICB", "IT", "LLP", "MP", "NHS", "PCN", "PCT", "PMS", "UK", "II");

    private Capitals() {}

    /// `THE DENSHAM SURGERY` is The Densham Surgery; a text with small letters stays as it is.
    static String lowered(String text) {
        if (!SHOUTED.matcher(text).matches()) {
            return text;
        }
        return WORD.matcher(text).replaceAll(word -> lowered(word.group(), word.start() == 0));
    }

    private static String lowered(String word, boolean first) {
        if (KEPT.contains(word)) {
            return word;
        }
        if (SMALL.contains(word) && !first) {
            return word.toLowerCase(Locale.UK);
        }
        int capital = word.startsWith("O'") || (word.startsWith("MC") && word.length() > 3) ? 3 : 1;
        return capital == 3
                ? word.charAt(0)
                        + word.substring(1, 2).toLowerCase(Locale.UK)
                        + word.charAt(2)
                        + word.substring(3).toLowerCase(Locale.UK)
                : word.charAt(0) + word.substring(1).toLowerCase(Locale.UK);
    }
}
