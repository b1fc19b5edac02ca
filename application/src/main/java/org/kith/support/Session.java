package org.kith.support;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kith.referrals.SupportId;

/// A meeting of a person and a link worker: booked, then held, missed or cancelled.
///
/// @param recordedAt when its outcome was written down; none while it is booked
public record Session(
        SessionId id,
        SupportId support,
        Meeting meeting,
        Attendance attendance,
        String reason,
        String note,
        String overLimitReason,
        String heldByName,
        Instant bookedAt,
        @Nullable Instant recordedAt,
        int version) {

    /// An outcome written down later than this is marked as entered late.
    static final Duration PROMPT = Duration.ofDays(3);

    public boolean enteredLate() {
        return recordedAt != null && recordedAt.isAfter(meeting.startsAt().plus(PROMPT));
    }

    /// When, how long, how and where.
    ///
    /// @param place empty when the mode says it all
    public record Meeting(Instant startsAt, int minutes, SessionMode mode, String place) {}

    /// What came of a session.
    ///
    /// @param reason why it did not come about; empty when it did
    /// @param next   what the link worker means to do next; [NextStep#NONE] leaves it as it was
    public record Outcome(Attendance attendance, String reason, String note, NextStep next) {}
}
