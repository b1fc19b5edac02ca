package org.kith.design;

import org.jspecify.annotations.Nullable;

/// Words that lead somewhere. `about` is read out but not shown, where several links of a page say the same.
public record Link(String text, String href, @Nullable String about) {

    public static Link of(String text, String href) {
        return new Link(text, href, null);
    }

    /// `Link.change("/referrals/new/name", "name")` shows "Change" and says "Change name".
    public static Link change(String href, String what) {
        return new Link("Change", href, what);
    }
}
