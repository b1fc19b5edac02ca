package org.kith.reporting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kith.support.Attendance;

/// Every figure of the manager's page.
public record Board(
        Scope scope,
        Paths paths,
        Map<Wait, Days> waits,
        Map<Wait, Waits.Waiting> waiting,
        Watch.Answers answers,
        Workloads.Caseloads caseloads,
        Days sessions,
        Map<Attendance, Long> attendance,
        Watch.Exits exits,
        List<Activity.Connections> connections,
        List<Watch.Word> words,
        List<Change> changes) {

    public Board {
        waits = new EnumMap<>(waits);
        waiting = new EnumMap<>(waiting);
        attendance = new EnumMap<>(attendance);
        connections = List.copyOf(connections);
        words = List.copyOf(words);
        changes = List.copyOf(changes);
    }

    public long ended() {
        return words.stream().mapToLong(Watch.Word::referrals).sum();
    }

    public long loopsClosed() {
        return words.stream()
                .filter(word -> word.arrival() == Watch.Arrival.ARRIVED)
                .mapToLong(Watch.Word::referrals)
                .sum();
    }
}
