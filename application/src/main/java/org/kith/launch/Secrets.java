package org.kith.launch;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.stream.Stream;

/// The passwords of the embedded database's roles, made once and kept beside it in a file nobody else may read.
record Secrets(String superuser, String owner, String application) {

    static Secrets in(Path folder) {
        var file = folder.resolve("secrets.properties");
        if (!Files.exists(file)) {
            var lines = Stream.of("superuser", "owner", "application").map(role -> role + "=" + random() + "\n");
            PrivateFile.write(file, String.join("", lines.toList()));
        }
        return read(file);
    }

    static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    private static Secrets read(Path file) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(file)));
        } catch (IOException unreadable) {
            throw new CannotStart("The file " + file + " cannot be read.", unreadable);
        }
        return new Secrets(
                secret(properties, "superuser", file),
                secret(properties, "owner", file),
                secret(properties, "application", file));
    }

    private static String secret(Properties properties, String role, Path file) {
        var secret = properties.getProperty(role);
        if (secret == null || secret.isBlank()) {
            throw new CannotStart("The file " + file + " has no password for the role " + role + ".");
        }
        return secret;
    }
}
