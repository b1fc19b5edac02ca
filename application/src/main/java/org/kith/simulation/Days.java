package org.kith.simulation;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/// What is still to happen, in the order of time; what falls together happens in the order in which it was planned.
final class Days {

    private final PriorityQueue<Planned> ahead =
            new PriorityQueue<>(Comparator.comparing(Planned::at).thenComparingLong(Planned::number));
    private long number;

    void plan(Instant at, Happening happening) {
        ahead.add(new Planned(at, number++, happening));
    }

    /// Lets everything happen until the end; what lies later is left undone, as it is in life.
    void live(SimulatedTime time, Instant end, Runnable afterEach) {
        while (!ahead.isEmpty() && ahead.peek().at().isBefore(end)) {
            var next = ahead.remove();
            time.moveTo(next.at());
            next.happening().happen();
            afterEach.run();
        }
    }

    /// Something that happens at its time.
    @FunctionalInterface
    interface Happening {
        void happen();
    }

    private record Planned(Instant at, long number, Happening happening) {}
}
