package org.kith.reporting;

import org.springframework.stereotype.Component;

/// Puts the counts together.
@Component
class Counting {

    private final Funnels funnels;
    private final Waits waits;
    private final Watch watch;
    private final Workloads workloads;
    private final Activity activity;
    private final Starters starters;

    Counting(Funnels funnels, Waits waits, Watch watch, Workloads workloads, Activity activity, Starters starters) {
        this.funnels = funnels;
        this.waits = waits;
        this.watch = watch;
        this.workloads = workloads;
        this.activity = activity;
        this.starters = starters;
    }

    Board board(Scope scope) {
        return new Board(
                scope,
                funnels.of(scope),
                waits.of(scope),
                waits.now(scope),
                watch.answers(scope),
                workloads.of(scope),
                activity.sessions(scope),
                activity.attendance(scope),
                watch.exits(scope),
                activity.connections(scope),
                watch.words(scope),
                Change.of(starters.of(scope)));
    }
}
