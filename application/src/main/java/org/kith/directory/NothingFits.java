package org.kith.directory;

import org.jspecify.annotations.Nullable;
import org.kith.schemes.Need;

/// A search that found nothing that fits.
///
/// @param postcode from where it was looked; only its first half is kept, because a whole one could point at somebody
/// @param note     what was missing, in words, never about whom
public record NothingFits(@Nullable Need need, String words, String postcode, String note) {

    String area() {
        var key = Postcodes.key(postcode);
        return key.length() < 5 ? key : key.substring(0, key.length() - 3);
    }
}
