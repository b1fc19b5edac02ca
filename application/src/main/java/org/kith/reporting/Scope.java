package org.kith.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.kith.access.SchemeId;
import org.kith.tenancy.PlaceClock;

/// What is counted: the schemes, the days, and the moment from which "now" is seen.
public record Scope(Set<SchemeId> schemes, Period period, Instant now) {

    public Scope {
        schemes = Set.copyOf(schemes);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, PlaceClock.LONDON);
    }
}
