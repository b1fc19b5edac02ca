package org.kith.evaluation.effect.contacts;

import java.util.ArrayList;
import java.util.List;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.Basis;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Denominator;
import org.kith.evaluation.report.Finding;
import org.kith.evaluation.report.FormulaId;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Row;

/// How many times the change of comparators the contacts of those who had the support changed by: the ratio of
/// two ratios of rates.
///
/// @param formula     which model
/// @param people      all, those used, and why the others were not
/// @param supported   the change in those who had the support
/// @param comparators the change in the others
/// @param estimate    the one over the other; below one, contacts fell further or rose less with the support
/// @param logError    standard error of the estimate's logarithm
/// @param interval    of the estimate
/// @param assumptions of this comparison
public record ContactsCompared(
        FormulaId formula,
        Denominator people,
        ContactsInGroup supported,
        ContactsInGroup comparators,
        double estimate,
        double logError,
        Interval interval,
        List<Assumption> assumptions)
        implements Finding {

    public ContactsCompared {
        assumptions = List.copyOf(assumptions);
    }

    /// Whether the interval leaves out that both groups changed alike.
    public boolean differs() {
        return !interval.contains(1);
    }

    @Override
    public Basis basis() {
        return new Basis(formula, people, assumptions, null);
    }

    @Override
    public String sentence() {
        return "Contacts changed by a factor of " + Decimals.TWO.say(supported.ratio())
                + " in those who had the support and of " + Decimals.TWO.say(comparators.ratio())
                + " in comparators: " + Decimals.TWO.say(estimate) + " times the change of comparators ("
                + interval.sayWithLevel(Decimals.TWO) + "); " + people.used() + " of " + people.all()
                + " people are compared."
                + (differs() ? "" : " There is no evidence that the two groups changed differently.");
    }

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>(people.rows());
        rows.addAll(supported.rows("had the support"));
        rows.addAll(comparators.rows("comparators"));
        rows.add(Row.of("Times the change of comparators", estimate, Decimals.TWO));
        rows.add(Row.of(interval.levelInWords() + " interval", interval, Decimals.TWO));
        return List.copyOf(rows);
    }
}
