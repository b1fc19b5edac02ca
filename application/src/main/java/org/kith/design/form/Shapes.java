package org.kith.design.form;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The shapes of short texts that people type in many ways and mean the same.
final class Shapes {

    private static final Pattern EMAIL = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+");
    private static final Pattern POSTCODE = Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][A-Z]{2})");
    private static final Pattern NATIONAL = Pattern.compile("0[1-9][0-9]{8,9}");
    private static final Pattern ABROAD = Pattern.compile("\\+[1-9][0-9]{7,14}");

    private Shapes() {}

    static Optional<String> email(String typed) {
        return EMAIL.matcher(typed).matches() && typed.length() <= 254 ? Optional.of(typed) : Optional.empty();
    }

    /// `sw1a1aa` is SW1A 1AA.
    static Optional<String> postcode(String typed) {
        var matcher = POSTCODE.matcher(typed.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT));
        return matcher.matches() ? Optional.of(matcher.group(1) + " " + matcher.group(2)) : Optional.empty();
    }

    /// UK numbers in digits from 0, others with their country code: spaces, brackets and hyphens are of no account.
    static Optional<String> phone(String typed) {
        if (!typed.matches("[0-9+() .\\-]+")) {
            return Optional.empty();
        }
        var digits = typed.replaceAll("[^0-9+]", "")
                .replaceFirst("^(\\+|00)440?", "0")
                .replaceFirst("^00", "+");
        return NATIONAL.matcher(digits).matches() || ABROAD.matcher(digits).matches()
                ? Optional.of(digits)
                : Optional.empty();
    }
}
