package org.kith.support.web;

import java.util.List;
import org.kith.design.Status;

/// The sessions booked and held, the next first.
///
/// @param count how many have been held, and of how many
public record SessionsPage(Head head, List<SessionLine> booked, List<SessionLine> past, String count) {

    /// One session.
    ///
    /// @param marks such as "entered late"
    public record SessionLine(
            String when, String how, Status status, List<String> marks, String reason, String note, String href) {}
}
