package org.kith.evaluation.instrument;

import java.util.regex.Pattern;

/// Names one score of an instrument, such as `life-satisfaction`.
public record ScoreKey(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public ScoreKey {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a key is lower-case words joined by hyphens: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
