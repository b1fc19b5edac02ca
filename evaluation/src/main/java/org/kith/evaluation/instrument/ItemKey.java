package org.kith.evaluation.instrument;

import java.util.regex.Pattern;

/// Names one item of an instrument, such as `happy-yesterday`.
public record ItemKey(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public ItemKey {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a key is lower-case words joined by hyphens: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
