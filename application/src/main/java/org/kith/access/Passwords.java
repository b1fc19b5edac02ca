package org.kith.access;

import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Argon2id (19 MiB, two passes, one lane). A hash costs tens of milliseconds of a core by design, so only a few may
/// run at
/// once: a rush of sign-ins must not take the machine from the people already working.
@Component
public class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;

    private final Argon2PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final Semaphore places =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    private final String nobodys = Objects.requireNonNull(encoder.encode("nobody has this password"));

    public String hash(String password) {
        places.acquireUninterruptibly();
        try {
            return Objects.requireNonNull(encoder.encode(password));
        } finally {
            places.release();
        }
    }

    /// Does the same work when there is no hash to match, so that time tells nothing.
    boolean match(String password, @Nullable String hash) {
        places.acquireUninterruptibly();
        try {
            return encoder.matches(password, hash == null ? nobodys : hash) && hash != null;
        } finally {
            places.release();
        }
    }
}
