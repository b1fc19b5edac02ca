package org.kith.evaluation.economics;

import java.util.ArrayList;
import java.util.List;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.Basis;
import org.kith.evaluation.report.Denominator;
import org.kith.evaluation.report.Finding;
import org.kith.evaluation.report.FormulaId;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Row;

/// How much more, or less, the supported cost than comparators, the support's own cost included; made by
/// [CostComparison].
///
/// @param estimate    pounds a person
/// @param interval    of it
/// @param supportCost mean cost of the support a supported person, which is within the estimate
/// @param people      whom it is about
/// @param how         it was worked out
/// @param support     where the cost of the support is
public record CostDifference(
        double estimate, Interval interval, double supportCost, Denominator people, How how, SupportCost support)
        implements Finding {

    /// How it was worked out.
    ///
    /// @param formula     its name
    /// @param inWords     as in "difference of means"
    /// @param assumptions of it alone
    /// @param resamples   how many, or nought
    /// @param unfitted    resamples that no model could be fitted to
    /// @param seed        of the resamples
    record How(String formula, String inWords, List<Assumption> assumptions, int resamples, int unfitted, long seed) {

        How {
            assumptions = List.copyOf(assumptions);
        }
    }

    /// The difference in the cost of care alone.
    public double care() {
        return estimate - supportCost;
    }

    @Override
    public Basis basis() {
        List<Assumption> all = new ArrayList<>();
        all.add(support.assumption());
        all.add(Assumption.checked("Nobody's cost is missing", people.missing() == 0));
        all.addAll(how.assumptions());
        all.add(Assumption.unchecked("The groups were alike in all else before the support"));
        Basis basis = new Basis(FormulaId.of(how.formula()), people, all, null);
        return how.resamples() > 0 ? basis.withSeed(how.seed()) : basis;
    }

    @Override
    public String sentence() {
        return "Having had the support was associated with a difference in cost of " + Pounds.saySigned(estimate)
                + " a person (" + Pounds.sayWithLevel(interval) + "): " + Pounds.saySigned(care()) + " of care and "
                + Pounds.saySigned(supportCost) + " of the support itself; " + people.used() + " of " + people.all()
                + " people are compared. " + support.sentence();
    }

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>(people.rows());
        rows.add(support.row());
        rows.add(new Row("Difference in cost of care", Pounds.saySigned(care())));
        rows.add(new Row("Cost of the support a person", Pounds.say(supportCost)));
        rows.add(new Row("Difference in cost", Pounds.saySigned(estimate)));
        rows.add(new Row(interval.levelInWords() + " interval", Pounds.say(interval)));
        rows.add(new Row("Worked out by", how.inWords()));
        if (how.resamples() > 0) {
            rows.add(Row.of("Resamples", how.resamples()));
            rows.add(Row.of("Resamples that could not be fitted", how.unfitted()));
        }
        return List.copyOf(rows);
    }
}
