package org.kith.design;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What surrounds the content of every page: where one is, who is signed in, and where one can go.
///
/// @param place       the place's name; absent where no place is chosen
/// @param contact     how the public reaches the place
/// @param signedInAs  who is signed in, in words; absent for a visitor
/// @param notice      said once, after something was done
/// @param idleSeconds after how long without use the visitor is signed out
public record Frame(
        @Nullable String place,
        @Nullable String contact,
        @Nullable String signedInAs,
        boolean demonstration,
        List<NavigationItem> navigation,
        Csrf csrf,
        @Nullable String notice,
        @Nullable Integer idleSeconds) {

    /// The flash attribute whose text the next page says once: `redirect.addFlashAttribute(Frame.NOTICE, "Saved")`.
    public static final String NOTICE = "notice";

    public Frame {
        navigation = List.copyOf(navigation);
    }

    /// A frame for somebody who is not signed in, outside any place.
    public static Frame visitor(Csrf csrf) {
        return new Frame(null, null, null, false, List.of(), csrf, null, null);
    }

    public Frame withNotice(@Nullable String said) {
        return new Frame(place, contact, signedInAs, demonstration, navigation, csrf, said, idleSeconds);
    }

    public Frame withDemonstration(boolean shown) {
        return new Frame(place, contact, signedInAs, shown, navigation, csrf, notice, idleSeconds);
    }
}
