package org.kith.referrals;

import java.util.random.RandomGenerator;

/// The number a referrer and a person quote on the telephone: eight letters and digits that cannot be mistaken for each
/// other.
public record Reference(String value) {

    private static final String ALPHABET = "23456789BCDFGHJKMNPQRTVWXY";
    private static final int LENGTH = 8;

    /// 26 to the power of 8 of them: a place that makes a million referrals meets a used one once in 200,000 tries.
    static Reference fresh(RandomGenerator random) {
        var letters = new StringBuilder(LENGTH + 1);
        for (int i = 0; i < LENGTH; i++) {
            if (i == LENGTH / 2) {
                letters.append('-');
            }
            letters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new Reference(letters.toString());
    }
}
