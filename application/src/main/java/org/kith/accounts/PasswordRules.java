package org.kith.accounts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a password must be: long, not one that everybody tries first, and not about its owner. It need not hold this or
/// that kind of character, for that only makes people write them down.
final class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private static final int FEWEST_DIFFERENT = 5;
    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    /// Why the password will not do, where it will not.
    static Optional<String> objection(String password, String name, String email) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(
                    "Password must be 12 characters or more. Three words that do not belong together do well");
        }
        if (length > LONGEST) {
            return Optional.of("Password must be 200 characters or fewer");
        }
        if (isCommon(password)) {
            return Optional.of("Choose a password that is harder to guess. This one is among those tried first");
        }
        return isAbout(name, email, password)
                ? Optional.of("Choose a password that has neither your name nor your e-mail address in it")
                : Optional.empty();
    }

    private static boolean isCommon(String password) {
        var plain = plain(password);
        return password.codePoints().distinct().count() < FEWEST_DIFFERENT
                || isRun(plain)
                || Stream.of(plain, core(plain), plain(core(password.toLowerCase(Locale.ROOT))))
                        .anyMatch(each -> COMMON.contains(each) || COMMON.contains(half(each)));
    }

    /// Without what people put before and after a word to make it pass: `2password1234!`.
    private static String core(String text) {
        return text.replaceAll("^[^a-z]+|[^a-z]+$", "");
    }

    /// `P4ssw0rd` is no better than `password`.
    private static String plain(String password) {
        return password.toLowerCase(Locale.ROOT)
                .replace("0", "o")
                .replace("3", "e")
                .replace("4", "a")
                .replace("@", "a")
                .replace("5", "s")
                .replace("$", "s")
                .replaceAll("[1!|]", "i")
                .replaceAll("[\\s._-]", "");
    }

    /// `abcdefghijkl`, `lkjihgfedcba`.
    private static boolean isRun(String text) {
        var steps = text.chars().boxed().toList();
        return Stream.iterate(1, i -> i + 1)
                        .limit(Math.max(0, steps.size() - 1L))
                        .map(i -> steps.get(i) - steps.get(i - 1))
                        .filter(step -> Math.abs(step) == 1)
                        .count()
                >= text.length() - 2;
    }

    private static String half(String text) {
        var half = text.substring(0, text.length() / 2);
        return text.equals(half + half) ? half : text;
    }

    private static boolean isAbout(String name, String email, String password) {
        var lower = password.toLowerCase(Locale.ROOT);
        var mailbox = email.replaceFirst("@.*", "").toLowerCase(Locale.ROOT);
        var names = Stream.of(name.toLowerCase(Locale.ROOT).split("\\s+"));
        return Stream.concat(names, Stream.of(mailbox))
                .filter(part -> part.length() > 3)
                .anyMatch(lower::contains);
    }

    private static Set<String> common() {
        var file = Objects.requireNonNull(PasswordRules.class.getResourceAsStream("common-passwords.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank())
                    .map(PasswordRules::plain)
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
