package org.kith.design;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The colour of a tag. The words say the status; the colour only helps to find it again.
public enum Tone {
    PLAIN,
    WHITE,
    GREY,
    GREEN,
    AQUA_GREEN,
    BLUE,
    PURPLE,
    PINK,
    RED,
    ORANGE,
    YELLOW;

    /// As it ends a class name, or `null` for the plain tag.
    public @Nullable String code() {
        return this == PLAIN ? null : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
