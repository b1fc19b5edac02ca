package org.kith.design;

import java.util.Locale;

/// The size of a label, legend or caption, by the letters NHS.UK frontend uses.
public enum Size {
    S,
    M,
    L,
    XL;

    /// As it ends a class name.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
