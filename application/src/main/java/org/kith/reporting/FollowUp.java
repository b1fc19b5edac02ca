package org.kith.reporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.kith.evaluation.change.PairedChange;
import org.kith.evaluation.describe.disclosure.SafeCount;
import org.kith.evaluation.report.Outcome;
import org.kith.reporting.Sheet.Cell;

/// What a year's report shows of the questionnaires: the change of those who answered everything, and who is missing.
final class FollowUp {

    private final Period period;
    private final SafeCount ended;
    private final List<Starter> starters;

    /// @param ended    everybody whose support ended in the year, as it may be shown
    /// @param starters those of them who were to be asked ONS4
    FollowUp(Period period, SafeCount ended, List<Starter> starters) {
        this.period = period;
        this.ended = ended;
        this.starters = List.copyOf(starters);
    }

    private List<Starter> answered() {
        return starters.stream().filter(Change::everyScore).toList();
    }

    /// Those whose support ended, who started and were to be asked, and who answered everything twice.
    private List<SafeCount> followed() {
        var asked = List.of((long) starters.size(), (long) answered().size());
        if (ended.shown().isEmpty()) {
            return Stream.concat(Stream.of(ended), Guard.stages(asked).stream()).toList();
        }
        var rest = Guard.stages(List.of(ended.shown().getAsLong(), asked.getFirst(), asked.getLast()));
        return Stream.concat(Stream.of(ended), rest.stream().skip(1)).toList();
    }

    Sheet change() {
        var n = followed().getLast();
        var rows = new ArrayList<List<Cell>>();
        if (!Guard.enough(n)) {
            rows.add(List.of(
                    Cell.of("ONS4"),
                    Guard.cell(n),
                    Cell.of("Fewer than ten people have both, or so few are missing that they could be picked out."),
                    Cell.of("–"),
                    Cell.of("–")));
            return Published.CHANGE.sheet(period, rows);
        }
        for (var change : Change.of(answered())) {
            change.scores().forEach(score -> rows.add(score(score, n)));
        }
        return Published.CHANGE.sheet(period, rows);
    }

    private static List<Cell> score(Change.Score score, SafeCount n) {
        var better = score.definition().direction().improvement(1) > 0 ? "higher is better" : "lower is better";
        var label = Cell.of("%s (%s)".formatted(score.definition().title(), better));
        return switch (score.change()) {
            case Outcome.Found(PairedChange found) ->
                List.of(
                        label,
                        Guard.cell(n),
                        Cell.of(found.meanChange(), 2),
                        Cell.of(found.interval().low(), 2),
                        Cell.of(found.interval().high(), 2));
            case Outcome.Refused(var why) ->
                List.of(label, Guard.cell(n), Cell.of(why.sentence()), Cell.of("–"), Cell.of("–"));
        };
    }

    Sheet missing() {
        var followed = followed();
        var rows = new ArrayList<List<Cell>>();
        rows.add(List.of(Cell.of("Support ended"), Guard.cell(followed.getFirst())));
        rows.add(List.of(Cell.of("Of these after a first session, and to be asked"), Guard.cell(followed.get(1))));
        rows.add(List.of(Cell.of("Of these with every answer, first and last"), Guard.cell(followed.getLast())));
        var whole = followed.get(1).shown().isPresent()
                && followed.getLast().shown().isPresent();
        var reasons = new LinkedHashMap<String, Long>();
        Change.whyMissing().forEach(reason -> reasons.put(reason, 0L));
        starters.stream()
                .filter(each -> !Change.everyScore(each))
                .forEach(each -> reasons.merge(Change.whyMissing(each), 1L, Long::sum));
        var missing = starters.size() - answered().size();
        var safe = Guard.parts(reasons, whole ? Guard.whole(missing) : new SafeCount.NotShown());
        int at = 0;
        for (var reason : reasons.keySet()) {
            rows.add(List.of(Cell.of("Missing: " + reason), Guard.cell(safe.get(at++))));
        }
        return Published.MISSING.sheet(period, rows);
    }
}
