package org.kith.support;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.directory.ServiceId;
import org.kith.referrals.SupportId;

/// Something that somebody said they would do.
///
/// @param settledByName who wrote down that it was done or dropped; none while it is open
public record Action(
        ActionId id,
        SupportId support,
        Task task,
        @Nullable String serviceName,
        Instant addedAt,
        @Nullable Instant doneAt,
        @Nullable Instant droppedAt,
        @Nullable String settledByName,
        int version) {

    public boolean open() {
        return doneAt == null && droppedAt == null;
    }

    public boolean overdueOn(LocalDate day) {
        var due = task.due();
        return open() && due != null && due.isBefore(day);
    }

    /// What is to be done, by whom and by when.
    ///
    /// @param goal    the goal it serves; none when it stands for itself
    /// @param service the service it is about, such as one to ring
    public record Task(
            String words,
            ActionOwner owner,
            @Nullable GoalId goal,
            @Nullable ServiceId service,
            @Nullable LocalDate due) {}
}
