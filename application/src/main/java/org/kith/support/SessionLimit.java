package org.kith.support;

import java.util.OptionalInt;
import org.kith.schemes.Schemes;
import org.springframework.stereotype.Component;

/// How many sessions a scheme gives a person, and whether one more would be too many.
@Component
class SessionLimit {

    private final Schemes schemes;
    private final Sessions sessions;

    SessionLimit(Schemes schemes, Sessions sessions) {
        this.schemes = schemes;
        this.sessions = sessions;
    }

    /// The limit, when the sessions held and booked have reached it. Missed and cancelled ones do not count.
    OptionalInt reached(Support support) {
        var limit =
                schemes.require(support.particulars().scheme()).sessionPolicy().limit();
        if (limit == null) {
            return OptionalInt.empty();
        }
        var counted = sessions.of(support.id()).stream()
                .map(Session::attendance)
                .filter(attendance -> attendance == Attendance.BOOKED || attendance.held())
                .count();
        return counted >= limit ? OptionalInt.of(limit) : OptionalInt.empty();
    }
}
