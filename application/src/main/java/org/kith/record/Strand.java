package org.kith.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.access.SchemeId;
import org.kith.referrals.ReferralId;
import org.kith.referrals.State;
import org.kith.referrals.SupportId;

/// One referral of a person and the support that came of it, as far as the reader may know.
public sealed interface Strand {

    /// The reader may see it.
    ///
    /// @param from the organisation that referred, or the person who did
    /// @param work none until the scheme has accepted
    record Open(
            ReferralId referral,
            String reference,
            SchemeId scheme,
            String schemeName,
            State state,
            Instant sentAt,
            String from,
            @Nullable Work work)
            implements Strand {

        /// Whether somebody still has to do something.
        public boolean goesOn() {
            return work == null
                    ? state == State.SUBMITTED || state == State.RETURNED || state == State.ACCEPTED
                    : work.endedAt() == null;
        }

        public Optional<SupportId> support() {
            return Optional.ofNullable(work).map(Work::support);
        }
    }

    /// The support of a strand.
    ///
    /// @param worker      none while the person waits for one
    /// @param nextStep    empty when nobody wrote it down
    /// @param nextSession the next one that is booked
    record Work(
            SupportId support,
            org.kith.support.State state,
            @Nullable String worker,
            Instant openedAt,
            @Nullable Instant endedAt,
            String nextStep,
            @Nullable LocalDate nextStepOn,
            @Nullable Instant nextSession) {}

    /// Another scheme supports the person or was asked to. Nothing else is told.
    record Elsewhere() implements Strand {}
}
