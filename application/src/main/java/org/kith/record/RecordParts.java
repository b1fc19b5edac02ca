package org.kith.record;

import java.util.List;
import org.kith.access.SchemeReach;
import org.kith.measures.Assessments;
import org.kith.people.PersonId;
import org.kith.support.Actions;
import org.kith.support.ConnectionsOfSupport;
import org.kith.support.Goals;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Where the parts of a person's record come from.
@Component
class RecordParts {

    private final Strands strands;
    private final Caseload caseload;
    private final Timeline timeline;
    private final Goals goals;
    private final Actions actions;
    private final Assessments measures;
    private final ObjectProvider<ConnectionsOfSupport> connections;

    RecordParts(
            Strands strands,
            Caseload caseload,
            Timeline timeline,
            Goals goals,
            Actions actions,
            Assessments measures,
            ObjectProvider<ConnectionsOfSupport> connections) {
        this.strands = strands;
        this.caseload = caseload;
        this.timeline = timeline;
        this.goals = goals;
        this.actions = actions;
        this.measures = measures;
        this.connections = connections;
    }

    List<Strand> strands(PersonId person, SchemeReach reach) {
        return strands.of(person, reach);
    }

    List<Caseload.Line> pressing(PersonId person, SchemeReach reach) {
        return caseload.of(person, reach);
    }

    Timeline.Page timeline(PersonId person, SchemeReach reach, Timeline.Query query) {
        return timeline.of(person, reach, query);
    }

    PersonRecord.Work work(Strand.Open strand) {
        var support = strand.support().orElseThrow();
        return new PersonRecord.Work(
                strand,
                goals.of(support),
                actions.of(support),
                connections.stream().flatMap(each -> each.of(support).stream()).toList(),
                measures.of(support));
    }
}
