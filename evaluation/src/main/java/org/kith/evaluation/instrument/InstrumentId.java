package org.kith.evaluation.instrument;

import java.util.regex.Pattern;

/// Which instrument, and which version of it: scores of two versions are never pooled.
///
/// @param key lower-case words joined by hyphens, such as `ons4`
/// @param version as its owner names it, such as `2018`
public record InstrumentId(String key, String version) {

    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9.-]+");

    public InstrumentId {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("an instrument's key is lower-case words joined by hyphens: " + key);
        }
        if (!VERSION.matcher(version).matches()) {
            throw new IllegalArgumentException("a version has no blanks: " + version);
        }
    }

    /// `ons4/2018`, the form to store and to put in addresses.
    @Override
    public String toString() {
        return key + "/" + version;
    }
}
