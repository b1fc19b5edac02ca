package org.kith.schemes;

import java.util.Locale;
import java.util.regex.Pattern;

/// The beginning of a postcode, read as the post office does: `E1` is not the beginning of `E14 3AB`.
final class PostcodeArea {

    private static final Pattern LETTERS = Pattern.compile("[A-Z]{1,2}");
    private static final Pattern SHAPE = Pattern.compile("[A-Z]{1,2}|[A-Z]{1,2}[0-9][A-Z0-9]?( [0-9]([A-Z]{1,2})?)?");

    private PostcodeArea() {}

    static boolean isOne(String text) {
        return SHAPE.matcher(text).matches();
    }

    static boolean holds(String area, String postcode) {
        var whole = spaced(postcode);
        var outward = whole.substring(0, Math.max(0, whole.indexOf(' ')));
        if (LETTERS.matcher(area).matches()) {
            return outward.replaceAll("[0-9].*", "").equals(area);
        }
        return area.contains(" ") ? whole.startsWith(area) : outward.equals(area);
    }

    private static String spaced(String postcode) {
        var letters = postcode.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        int end = Math.max(0, letters.length() - 3);
        return letters.substring(0, end) + " " + letters.substring(end);
    }
}
