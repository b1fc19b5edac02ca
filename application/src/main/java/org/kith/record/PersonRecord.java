package org.kith.record;

import java.util.List;
import org.kith.measures.Assessment;
import org.kith.people.Banner;
import org.kith.support.Action;
import org.kith.support.ConnectionsOfSupport;
import org.kith.support.Goal;

/// Everything about a person that the reader may know.
///
/// @param strands  the latest first
/// @param pressing one line for each support that goes on, with what is due, late or planned
/// @param work     what was planned, measured and connected in each support shown in full
public record PersonRecord(
        Banner banner, List<Strand> strands, List<Caseload.Line> pressing, Timeline.Page timeline, List<Work> work) {

    public PersonRecord {
        strands = List.copyOf(strands);
        pressing = List.copyOf(pressing);
        work = List.copyOf(work);
    }

    public List<Strand.Open> open() {
        return strands.stream()
                .filter(Strand.Open.class::isInstance)
                .map(Strand.Open.class::cast)
                .toList();
    }

    public boolean knownElsewhere() {
        return strands.stream().anyMatch(Strand.Elsewhere.class::isInstance);
    }

    /// What was planned, measured and connected in one support.
    public record Work(
            Strand.Open strand,
            List<Goal> goals,
            List<Action> actions,
            List<ConnectionsOfSupport.Shown> connections,
            List<Assessment> measures) {

        public Work {
            goals = List.copyOf(goals);
            actions = List.copyOf(actions);
            connections = List.copyOf(connections);
            measures = List.copyOf(measures);
        }
    }
}
