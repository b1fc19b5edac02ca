package org.kith.evaluation.effect;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.Basis;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Denominator;
import org.kith.evaluation.report.Finding;
import org.kith.evaluation.report.FormulaId;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Row;

/// A difference that goes with having had the support.
///
/// @param formula       how it was worked out
/// @param on            whom it is about
/// @param estimate      in the outcome's own points
/// @param standardError with the interval's normal approximation
/// @param people        all, those used, and why the others were not
/// @param assumptions   of this way of comparing, beside those of all
/// @param seed          where chance was used
public record Effect(
        FormulaId formula,
        On on,
        double estimate,
        double standardError,
        Denominator people,
        List<Assumption> assumptions,
        @Nullable Long seed)
        implements Finding {

    public Effect(
            FormulaId formula,
            On on,
            double estimate,
            double standardError,
            Denominator people,
            List<Assumption> assumptions) {
        this(formula, on, estimate, standardError, people, assumptions, null);
    }

    /// Whom an effect is about.
    public enum On {
        SUPPORTED("those who had it", "people"),
        EVERYBODY("everybody", "people"),
        OVERLAP("people who might as well have had it as not", "people"),
        /// People or places that had it, each seen several times.
        SUPPORTED_OVER_TIME("those who had it", "observations");

        private final String words;
        private final String counted;

        On(String words, String counted) {
            this.words = words;
            this.counted = counted;
        }

        public String words() {
            return words;
        }
    }

    public Effect {
        assumptions = List.copyOf(assumptions);
    }

    /// The same, standing on one thing more.
    Effect and(Assumption assumption) {
        List<Assumption> more = new ArrayList<>(assumptions);
        more.add(assumption);
        return new Effect(formula, on, estimate, standardError, people, more, seed);
    }

    @Override
    public Interval interval() {
        double reach = NormalDistribution.of(0, 1).inverseSurvivalProbability(0.025) * standardError;
        return new Interval(estimate - reach, estimate + reach, 0.95);
    }

    @Override
    public Basis basis() {
        List<Assumption> all = new ArrayList<>(assumptions);
        all.add(Assumption.unchecked("Nothing that was not measured tells who had the support and how they fared"));
        all.add(Assumption.unchecked("Nobody's outcome hangs on who else had the support"));
        return new Basis(formula, people, all, seed);
    }

    @Override
    public String sentence() {
        return "Having had the support was associated with a difference of " + Decimals.TWO.saySigned(estimate)
                + " points (" + interval().sayWithLevel(Decimals.TWO) + ") in " + on.words() + "; "
                + people.used() + " of " + people.all() + " " + on.counted + " are compared.";
    }

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>(people.rows());
        rows.add(new Row("Difference in " + on.words(), Decimals.TWO.saySigned(estimate)));
        rows.add(Row.of("Standard error", standardError, Decimals.TWO));
        rows.add(Row.of("95% interval", interval(), Decimals.TWO));
        return List.copyOf(rows);
    }
}
