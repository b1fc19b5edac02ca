package org.kith.access;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/// The secret in a link: 256 random bits, shown once, kept only as its digest.
public record Token(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    static Token fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    byte[] digest() {
        return Digests.sha256(value.getBytes(StandardCharsets.US_ASCII));
    }

    /// Never the secret, wherever a token is printed by mistake.
    @Override
    public String toString() {
        return "Token[…]";
    }
}
