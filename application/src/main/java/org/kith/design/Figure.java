package org.kith.design;

import org.jspecify.annotations.Nullable;

/// A number that never stands alone: what it counts, of whom and when, and where it is defined.
public record Figure(
        String number, String what, String ofWhom, @Nullable String definition) {}
