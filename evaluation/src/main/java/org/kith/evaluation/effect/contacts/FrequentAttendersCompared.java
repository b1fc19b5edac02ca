package org.kith.evaluation.effect.contacts;

import java.util.ArrayList;
import java.util.List;
import org.kith.evaluation.match.Balance;
import org.kith.evaluation.report.Basis;
import org.kith.evaluation.report.ClaimGrade;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Denominator;
import org.kith.evaluation.report.Finding;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Row;

/// How the contacts of people chosen for high use changed with the support, beside people on the same course,
/// and how they had changed already before it began.
///
/// @param people      all on the list, those compared, and why the others are not
/// @param atLeast     how many contacts people were chosen for
/// @param matched     the comparison of matched people, contacts a year
/// @param balance     of contacts in both windows before
/// @param supported   how contacts of those who had the support fell by themselves
/// @param comparators how those of their comparators did
/// @param plain       the factor that a plain before and after would print: from the window of choosing to that
/// after
public record FrequentAttendersCompared(
        Denominator people,
        int atLeast,
        ContactsCompared matched,
        Balance balance,
        ByThemselves supported,
        ByThemselves comparators,
        double plain)
        implements Finding {

    /// The change from the window of choosing to the next, with no support yet.
    ///
    /// @param expected by what factor contacts of people chosen so change with no effect at all, by the whole
    /// list
    /// @param seen     by what factor they did change
    public record ByThemselves(double expected, double seen) {

        private List<Row> rows(String group) {
            return List.of(
                    new Row("Expected by regression to the mean, " + group, "× " + Decimals.TWO.say(expected)),
                    new Row("Seen with no support yet, " + group, "× " + Decimals.TWO.say(seen)));
        }
    }

    @Override
    public double estimate() {
        return matched.estimate();
    }

    @Override
    public Interval interval() {
        return matched.interval();
    }

    /// Comparators are matched, not drawn by lot.
    @Override
    public ClaimGrade highestGrade() {
        return ClaimGrade.B;
    }

    @Override
    public Basis basis() {
        return new Basis(matched.basis().formula(), people, matched.basis().assumptions(), null);
    }

    @Override
    public String sentence() {
        return matched.sentence() + " All were chosen for " + atLeast
                + " contacts or more; from then to the window before, with no support yet, contacts of those who later had"
                + " it changed by a factor of " + Decimals.TWO.say(supported.seen()) + " already ("
                + Decimals.TWO.say(supported.expected()) + " expected by regression to the mean).";
    }

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>(people.rows());
        rows.add(Row.of("Chosen for contacts from", atLeast));
        rows.addAll(supported.rows("had the support"));
        rows.addAll(comparators.rows("comparators"));
        rows.add(new Row("A plain before and after would print", "× " + Decimals.TWO.say(plain)));
        List<Row> compared = matched.rows();
        rows.addAll(compared.subList(matched.basis().denominator().rows().size(), compared.size()));
        rows.addAll(balance.rows());
        return List.copyOf(rows);
    }
}
