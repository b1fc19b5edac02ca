package org.kith.access;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The digest under which tokens and addresses are kept where they need only be recognised.
public final class Digests {

    private Digests() {}

    public static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java has SHA-256", absent);
        }
    }
}
