package org.kith.accounts;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kith.access.Digests;

/// The one-time code that whoever reads the console proves themselves with. No letter in it is easily taken for
/// another, and how it is spaced or capitalised is of no account.
record FirstRunCode(String letters) {

    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 12;

    static FirstRunCode fresh() {
        return new FirstRunCode(RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(each -> String.valueOf(ALPHABET.charAt(each)))
                .collect(Collectors.joining()));
    }

    static FirstRunCode typed(String text) {
        return new FirstRunCode(text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
    }

    /// As it is shown, in groups of four.
    String shown() {
        return letters.replaceAll("(.{4})(?=.)", "$1-");
    }

    byte[] digest() {
        return Digests.sha256(letters.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "FirstRunCode[…]";
    }
}
