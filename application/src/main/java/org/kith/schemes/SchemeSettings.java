package org.kith.schemes;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kith.evaluation.instrument.InstrumentId;

/// Everything a manager can set about a scheme.
///
/// @param workerTitle what the scheme calls its link workers
/// @param elsewhere   where people go for whom the scheme is not; empty for the usual words
public record SchemeSettings(
        String name,
        String summary,
        boolean open,
        String workerTitle,
        AgeRange ages,
        Set<FrontDoor> frontDoors,
        Catchment catchment,
        SessionPolicy sessionPolicy,
        Pace pace,
        List<PlannedMeasure> plannedMeasures,
        String elsewhere) {

    private static final InstrumentId ONS4 = new InstrumentId("ons4", "2018");

    public SchemeSettings {
        if (name.isBlank() || workerTitle.isBlank()) {
            throw new IllegalArgumentException("A scheme and its workers have a name");
        }
        var doors = EnumSet.noneOf(FrontDoor.class);
        doors.addAll(frontDoors);
        frontDoors = Collections.unmodifiableSet(doors);
        plannedMeasures = plannedMeasures.stream().sorted().distinct().toList();
    }

    /// A scheme for adults as most of England runs one: every front door, six sessions, ONS4 first and last.
    public static SchemeSettings usual(String name) {
        return new SchemeSettings(
                name,
                "",
                true,
                "link worker",
                AgeRange.ADULTS,
                EnumSet.allOf(FrontDoor.class),
                Catchment.ANYWHERE,
                SessionPolicy.USUAL,
                Pace.USUAL,
                List.of(
                        new PlannedMeasure(ONS4, Occasion.FIRST, PlannedMeasure.USUAL_DAYS),
                        new PlannedMeasure(ONS4, Occasion.LAST, PlannedMeasure.USUAL_DAYS)),
                "");
    }

    public SchemeSettings withAges(AgeRange changed) {
        return new SchemeSettings(
                name,
                summary,
                open,
                workerTitle,
                changed,
                frontDoors,
                catchment,
                sessionPolicy,
                pace,
                plannedMeasures,
                elsewhere);
    }

    public SchemeSettings withCatchment(Catchment changed) {
        return new SchemeSettings(
                name,
                summary,
                open,
                workerTitle,
                ages,
                frontDoors,
                changed,
                sessionPolicy,
                pace,
                plannedMeasures,
                elsewhere);
    }

    public SchemeSettings withOpen(boolean changed) {
        return new SchemeSettings(
                name,
                summary,
                changed,
                workerTitle,
                ages,
                frontDoors,
                catchment,
                sessionPolicy,
                pace,
                plannedMeasures,
                elsewhere);
    }

    public SchemeSettings withElsewhere(String changed) {
        return new SchemeSettings(
                name,
                summary,
                open,
                workerTitle,
                ages,
                frontDoors,
                catchment,
                sessionPolicy,
                pace,
                plannedMeasures,
                changed);
    }
}
