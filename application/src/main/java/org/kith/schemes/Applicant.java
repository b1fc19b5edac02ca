package org.kith.schemes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a scheme needs to know of somebody to say whether it is for them.
///
/// @param postcode     none when not known, or when they have no fixed abode
/// @param practiceCode none when not known
public record Applicant(
        LocalDate bornOn,
        @Nullable String postcode,
        @Nullable String practiceCode) {

    public Applicant {
        postcode = postcode == null || postcode.isBlank() ? null : postcode;
        practiceCode = practiceCode == null || practiceCode.isBlank() ? null : practiceCode;
    }
}
