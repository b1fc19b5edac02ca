package org.kith.support.web;

import java.util.function.Supplier;
import org.kith.design.Written;
import org.kith.support.SessionResult;
import org.springframework.web.servlet.ModelAndView;

/// Turns what came of booking or recording a session into a page.
final class Booking {

    private Booking() {}

    static ModelAndView answer(SessionResult result, Submission submission, Supplier<ModelAndView> done) {
        return switch (result) {
            case SessionResult.Kept _ -> done.get();
            case SessionResult.OverLimit(var limit) ->
                submission.refuse(
                        "over",
                        "The scheme usually gives %s. Say why this person has one more"
                                .formatted(Written.count(limit, "session", "sessions")));
            case SessionResult.NotPossible(var because) -> submission.refuse(because);
        };
    }
}
