package org.kith.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the link worker means to do next, and by when.
public record NextStep(String words, @Nullable LocalDate on) {

    public static final NextStep NONE = new NextStep("", null);

    public boolean isSet() {
        return !words.isEmpty();
    }
}
