package org.kith.support.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.design.Choice;
import org.kith.design.form.Entries;

/// Booking a session, or writing down what came of one.
///
/// @param version of the session; none while it is not written down
public record SessionPage(
        Head head,
        Doing doing,
        String action,
        @Nullable String version,
        List<Choice> modes,
        List<Choice> attendances,
        Entries entries) {

    /// What is being done.
    public enum Doing {
        BOOKING("Book a session", "Book the session"),
        UNBOOKED("Record a session that was not booked", "Save"),
        RECORDING("Record a session", "Save");

        private final String title;
        private final String button;

        Doing(String title, String button) {
            this.title = title;
            this.button = button;
        }

        public String title() {
            return title;
        }

        public String button() {
            return button;
        }
    }

    public boolean records() {
        return doing != Doing.BOOKING;
    }

    /// Why one more session was booked is asked only once the scheme's number is reached.
    public boolean asksWhyOver() {
        return entries.errors().at("over").isPresent() || !entries.value("over").isEmpty();
    }
}
