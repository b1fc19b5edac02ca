package org.kith.support;

import org.kith.referrals.SupportId;
import org.kith.support.SupportFile.Work;
import org.springframework.stereotype.Component;

/// What was done in each support, read from its parts.
@Component
class WorkDone {

    private final SupportSteps steps;
    private final Intervals intervals;
    private final Attempts attempts;
    private final Sessions sessions;

    WorkDone(SupportSteps steps, Intervals intervals, Attempts attempts, Sessions sessions) {
        this.steps = steps;
        this.intervals = intervals;
        this.attempts = attempts;
        this.sessions = sessions;
    }

    Work in(SupportId support) {
        return new Work(steps.of(support), intervals.allocations(support), attempts.of(support), sessions.of(support));
    }
}
