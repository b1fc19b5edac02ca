package org.kith.evaluation.describe.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.kith.evaluation.report.Result;
import org.kith.evaluation.report.Row;

/// A total and the parts it is made of, as they may be shown together. Made by [Suppression#breakdown].
public record SafeBreakdown(List<Part> parts, SafeCount total) implements Result {

    /// One part of the total.
    public record Part(String label, SafeCount count) {}

    public SafeBreakdown {
        parts = List.copyOf(parts);
    }

    /// How many parts are hidden, for whichever reason.
    public long hidden() {
        return parts.stream().filter(part -> part.count().shown().isEmpty()).count();
    }

    @Override
    public String sentence() {
        String of = "Total " + total.words() + ", in " + parts.size() + (parts.size() == 1 ? " part" : " parts");
        return switch ((int) hidden()) {
            case 0 -> of + ", all shown.";
            case 1 -> of + ", 1 of them hidden so that nobody can be picked out.";
            default -> of + ", " + hidden() + " of them hidden so that nobody can be picked out.";
        };
    }

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        parts.forEach(part -> rows.add(new Row(part.label(), part.count().words())));
        rows.add(new Row("Total", total.words()));
        return List.copyOf(rows);
    }
}
