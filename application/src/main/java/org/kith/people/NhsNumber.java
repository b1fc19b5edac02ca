package org.kith.people;

import java.util.Optional;
import org.kith.design.Written;

/// Ten digits of which the last checks the others.
public record NhsNumber(String digits) {

    private static final int LENGTH = 10;
    private static final int ELEVEN = 11;

    public NhsNumber {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("Not an NHS number");
        }
    }

    /// Reads a number as people type it, with blanks or hyphens.
    public static Optional<NhsNumber> parse(String typed) {
        var digits = typed.replaceAll("[\\s-]", "");
        return isValid(digits) ? Optional.of(new NhsNumber(digits)) : Optional.empty();
    }

    /// 999 123 4567.
    public String words() {
        return Written.nhsNumber(digits);
    }

    private static boolean isValid(String digits) {
        return digits.matches("[0-9]{10}")
                && digits.chars().distinct().count() > 1
                && checkDigit(digits) == Character.digit(digits.charAt(LENGTH - 1), 10);
    }

    /// Ten means that no number begins with these nine digits.
    private static int checkDigit(String digits) {
        int sum = 0;
        for (int place = 0; place < LENGTH - 1; place++) {
            sum += Character.digit(digits.charAt(place), 10) * (LENGTH - place);
        }
        return (ELEVEN - sum % ELEVEN) % ELEVEN;
    }
}
