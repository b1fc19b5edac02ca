package org.kith.evaluation.effect.contacts;

import java.util.ArrayList;
import java.util.List;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.Basis;
import org.kith.evaluation.report.ClaimGrade;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Denominator;
import org.kith.evaluation.report.Finding;
import org.kith.evaluation.report.FormulaId;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Row;

/// By what factor contacts changed from before to after, in people without anybody to compare with.
///
/// @param formula which model
/// @param people  all, those used, and why the others were not
/// @param group   the change, and what regression to the mean alone would give
public record ContactsChanged(FormulaId formula, Denominator people, ContactsInGroup group) implements Finding {

    @Override
    public double estimate() {
        return group.ratio();
    }

    @Override
    public Interval interval() {
        return group.interval();
    }

    /// D when regression to the mean is shown beside it, else E: without comparators never more.
    @Override
    public ClaimGrade highestGrade() {
        return ClaimGrade.beforeAndAfter(group.expected().isPresent(), true);
    }

    @Override
    public Basis basis() {
        return new Basis(
                formula,
                people,
                List.of(
                        Assumption.checked("There is somebody to compare with", false),
                        Assumption.unchecked("People were not chosen, and did not come, when they were at their worst"),
                        Assumption.unchecked("Nothing else changed between the periods")),
                null);
    }

    @Override
    public String sentence() {
        String seen = "Contacts changed by a factor of " + Decimals.TWO.say(estimate()) + " ("
                + interval().sayWithLevel(Decimals.TWO) + ") in " + people.used() + " of " + people.all()
                + " people; there is no comparison group. ";
        if (group.expected().isEmpty()) {
            return seen + "People who come at their worst have fewer contacts afterwards with no support at all.";
        }
        String expected = Decimals.TWO.say(group.expected().getAsDouble());
        return seen
                + (group.beyondChance()
                        ? "With no effect at all a factor of " + expected + " would be expected."
                        : "With no effect at all a factor of " + expected
                                + " would be expected: there is no evidence beyond regression to the mean.");
    }

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>(people.rows());
        rows.addAll(group.rows("had the support"));
        return List.copyOf(rows);
    }
}
