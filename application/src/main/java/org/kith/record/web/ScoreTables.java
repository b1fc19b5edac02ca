package org.kith.record.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kith.design.Table;
import org.kith.design.Table.Column;
import org.kith.design.Written;
import org.kith.evaluation.instrument.InstrumentId;
import org.kith.evaluation.instrument.ScoreOutcome;
import org.kith.measures.Assessment;
import org.kith.measures.Questionnaires;
import org.kith.schemes.Occasion;

/// The first and last scores of each questionnaire, side by side. Scores of two versions never share a table.
final class ScoreTables {

    private static final List<Column> COLUMNS =
            List.of(Column.of("Score"), Column.numeric("First"), Column.numeric("Last"), Column.of("Change"));

    private ScoreTables() {}

    static List<Table> of(List<Assessment> measures) {
        Map<String, List<Assessment.Taken>> byInstrument = new TreeMap<>();
        for (var measure : measures) {
            if (measure instanceof Assessment.Taken taken) {
                byInstrument
                        .computeIfAbsent(taken.expected().instrument().toString(), _ -> new ArrayList<>())
                        .add(taken);
            }
        }
        return byInstrument.values().stream().map(ScoreTables::table).toList();
    }

    private static Table table(List<Assessment.Taken> taken) {
        var first = find(taken, Occasion.FIRST);
        var last = find(taken.reversed(), Occasion.LAST);
        return Table.ofText(caption(taken.getFirst().expected().instrument()), COLUMNS, rows(first, last));
    }

    private static String caption(InstrumentId instrument) {
        return Questionnaires.of(instrument).title();
    }

    private static Optional<Assessment.Taken> find(List<Assessment.Taken> taken, Occasion occasion) {
        return taken.stream()
                .filter(each -> each.expected().occasion() == occasion)
                .findFirst();
    }

    private static List<List<String>> rows(Optional<Assessment.Taken> first, Optional<Assessment.Taken> last) {
        var firsts = first.map(Questionnaires::scores).orElse(List.of());
        var lasts = last.map(Questionnaires::scores).orElse(List.of());
        var rows = new ArrayList<List<String>>();
        var scores = firsts.isEmpty() ? lasts : firsts;
        for (int at = 0; at < scores.size(); at++) {
            rows.add(row(
                    scores.get(at),
                    at < firsts.size() ? firsts.get(at) : null,
                    at < lasts.size() ? lasts.get(at) : null));
        }
        return rows;
    }

    private static List<String> row(ScoreOutcome score, @Nullable ScoreOutcome first, @Nullable ScoreOutcome last) {
        var definition = score.definition();
        return List.of(
                "%s (%s to %s)".formatted(definition.title(), number(definition.low()), number(definition.high())),
                value(first),
                value(last),
                change(first, last));
    }

    private static String value(@Nullable ScoreOutcome outcome) {
        if (outcome == null || outcome.score().isEmpty()) {
            return "–";
        }
        return number(outcome.score().getAsDouble());
    }

    private static String change(@Nullable ScoreOutcome first, @Nullable ScoreOutcome last) {
        if (first == null
                || last == null
                || first.score().isEmpty()
                || last.score().isEmpty()) {
            return "–";
        }
        var change = last.score().getAsDouble() - first.score().getAsDouble();
        if (change == 0) {
            return "The same";
        }
        var better = first.definition().direction().improvement(change) > 0;
        return Written.change(change, decimals(change)) + (better ? ", better" : ", worse");
    }

    private static String number(double number) {
        return Written.number(number, decimals(number));
    }

    private static int decimals(double number) {
        return number == Math.rint(number) ? 0 : 1;
    }
}
