package org.kith.evaluation.effect.contacts;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Row;

/// How the contacts of one group changed.
///
/// @param people    in the group, with both periods
/// @param before    contacts a unit of time before
/// @param after     contacts a unit of time after
/// @param ratio     by what factor the rate changed
/// @param interval  of the ratio
/// @param expected  the factor that regression to the mean gives with no effect at all, where the whole list is
/// known
public record ContactsInGroup(
        int people, double before, double after, double ratio, Interval interval, OptionalDouble expected) {

    /// Whether the change goes beyond what choosing people at their worst explains; where that is not known,
    /// no.
    public boolean beyondChance() {
        return expected.isPresent() && !interval.contains(expected.getAsDouble());
    }

    List<Row> rows(String group) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("People, " + group, people));
        rows.add(Row.of("Contacts a unit of time before, " + group, before, Decimals.TWO));
        rows.add(Row.of("Contacts a unit of time after, " + group, after, Decimals.TWO));
        rows.add(new Row(
                "Change, " + group, "× " + Decimals.TWO.say(ratio) + " (" + interval.sayWithLevel(Decimals.TWO) + ")"));
        expected.ifPresent(
                factor -> rows.add(new Row("Expected with no effect, " + group, "× " + Decimals.TWO.say(factor))));
        return rows;
    }
}
