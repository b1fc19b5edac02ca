package org.kith.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a figure stands on: formula, denominator, assumptions, and the seed where chance was used.
public record Basis(
        FormulaId formula,
        Denominator denominator,
        List<Assumption> assumptions,
        @Nullable Long seed) {

    public Basis {
        assumptions = List.copyOf(assumptions);
    }

    public static Basis of(String formula, Denominator denominator, Assumption... assumptions) {
        return new Basis(FormulaId.of(formula), denominator, List.of(assumptions), null);
    }

    public Basis withSeed(long newSeed) {
        return new Basis(formula, denominator, assumptions, newSeed);
    }

    /// Whether some assumption was looked at and found not to hold.
    public boolean hasFailure() {
        return assumptions.stream().anyMatch(assumption -> assumption.check() == Assumption.Check.FAILS);
    }

    public List<Row> rows() {
        List<Row> rows = new ArrayList<>(denominator.rows());
        assumptions.forEach(assumption ->
                rows.add(new Row(assumption.statement(), assumption.check().words())));
        rows.add(new Row("Formula", formula.toString()));
        if (seed != null) {
            rows.add(Row.of("Seed", seed));
        }
        return List.copyOf(rows);
    }
}
