package org.kith.schemes;

import java.util.Comparator;
import org.kith.evaluation.instrument.InstrumentId;

/// A questionnaire that a scheme asks on an occasion.
///
/// @param withinDays how many days after the occasion it is not yet late
public record PlannedMeasure(InstrumentId instrument, Occasion occasion, int withinDays)
        implements Comparable<PlannedMeasure> {

    public static final int USUAL_DAYS = 14;

    private static final Comparator<PlannedMeasure> ORDER = Comparator.comparing(
                    (PlannedMeasure each) -> each.instrument().toString())
            .thenComparing(PlannedMeasure::occasion)
            .thenComparingInt(PlannedMeasure::withinDays);

    public PlannedMeasure {
        if (withinDays < 0) {
            throw new IllegalArgumentException("A measure is late after its occasion, not before");
        }
    }

    @Override
    public int compareTo(PlannedMeasure other) {
        return ORDER.compare(this, other);
    }
}
