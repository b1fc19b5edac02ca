package org.kith.design;

import org.jspecify.annotations.Nullable;

/// How large a label or legend is, and whether it is a heading of the page (level 1 to 3) or none (0).
public record Heading(@Nullable Size size, int level) {

    /// An ordinary label.
    public static Heading none() {
        return new Heading(null, 0);
    }

    /// The only question of its page: the label is the page's title.
    public static Heading question() {
        return new Heading(Size.L, 1);
    }

    /// One of several questions of a page.
    public static Heading section() {
        return new Heading(Size.M, 2);
    }

    /// Bold, and no heading.
    public static Heading bold() {
        return new Heading(Size.S, 0);
    }
}
