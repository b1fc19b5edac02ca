package org.kith.tenancy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/// The time by which a place lives: the machine's, unless the simulation has moved it.
///
/// Dates are read in London, where every scheme of the mission keeps its hours.
@Component
public class PlaceClock extends Clock {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final AtomicReference<Clock> source = new AtomicReference<>(Clock.system(LONDON));

    /// Lives by another clock until [#returnToNow()].
    public void follow(Clock other) {
        source.set(other.withZone(LONDON));
    }

    public void returnToNow() {
        source.set(Clock.system(LONDON));
    }

    @Override
    public ZoneId getZone() {
        return LONDON;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return source.get().withZone(zone);
    }

    @Override
    public Instant instant() {
        return source.get().instant();
    }
}
