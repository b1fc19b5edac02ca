package org.kith.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kith.access.AccountId;

/// An answer somebody gave when asked to agree, and whether they have taken it back.
///
/// @param statementVersion the words they were asked in
/// @param recordedBy       none when they answered on a public page
/// @param withdrawnAt      none while it stands
public record Consent(
        ConsentId id,
        NewConsent asked,
        String statementVersion,
        @Nullable AccountId recordedBy,
        Instant recordedAt,
        @Nullable Instant withdrawnAt) {

    public ConsentPurpose purpose() {
        return asked.purpose();
    }

    public ConsentAnswer answer() {
        return asked.answer();
    }

    public Recipient recipient() {
        return asked.recipient();
    }

    public boolean stands() {
        return answer() == ConsentAnswer.GIVEN && withdrawnAt == null;
    }
}
