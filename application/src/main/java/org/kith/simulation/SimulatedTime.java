package org.kith.simulation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/// A clock that stands until it is moved, and never moves back.
final class SimulatedTime extends Clock {

    private volatile Instant now;

    SimulatedTime(Instant beginning) {
        this.now = beginning;
    }

    void moveTo(Instant later) {
        if (later.isAfter(now)) {
            now = later;
        }
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Europe/London");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
