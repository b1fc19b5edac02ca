package org.kith.evaluation.change;

import java.util.Arrays;
import java.util.List;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.Basis;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Denominator;
import org.kith.evaluation.report.Finding;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Row;

/// Contacts before and after of people chosen for high use, beside what is expected with no effect.
///
/// For each person the contacts expected after, given their own before and the [ContactsModel] of the whole list, are
/// taken from those observed after; the estimate is the mean of these differences with Student's interval. When the
/// interval holds nought, the fall is what choosing people at their worst gives for nothing.
///
/// Refuses fewer than two people with both counts, counts that are not whole, and people who do not vary.
///
/// @param people with both counts
/// @param before mean contacts before
/// @param after mean contacts after
/// @param expected mean contacts expected after, with no effect
/// @param estimate after less expected
/// @param interval of the estimate
public record ContactsAgainstChance(
        Denominator people, double before, double after, double expected, double estimate, Interval interval)
        implements Finding {

    public static Outcome<ContactsAgainstChance> of(Pairs contacts, ContactsModel list) {
        double[] before = contacts.firstOfComplete();
        double[] after = contacts.lastOfComplete();
        if (!Arrays.stream(before).allMatch(ContactsModel::isCount)
                || !Arrays.stream(after).allMatch(ContactsModel::isCount)) {
            return Outcome.refuse(new Refusal.OutOfRange("counts of contacts", "whole numbers from 0"));
        }
        double[] expected = Arrays.stream(before).map(list::expectedNext).toArray();
        double meanBefore = Arrays.stream(before).average().orElse(0);
        return PairedT.withDefaults().of(Pairs.of(expected, after)).map(change -> {
            Denominator people = Denominator.of(contacts.starters(), contacts.complete(), "a count is missing");
            double meanExpected = Arrays.stream(expected).average().orElse(0);
            return new ContactsAgainstChance(
                    people,
                    meanBefore,
                    meanExpected + change.meanChange(),
                    meanExpected,
                    change.meanChange(),
                    change.interval());
        });
    }

    /// Whether the change goes beyond what choosing people at their worst explains.
    public boolean beyondChance() {
        return !interval.contains(0);
    }

    @Override
    public Basis basis() {
        return Basis.of(
                "contacts-against-chance",
                people,
                Assumption.unchecked("The two periods are of equal length and season"),
                Assumption.unchecked("The model comes from the whole list these people were chosen from"),
                Assumption.unchecked("Nothing else changed between the periods"));
    }

    @Override
    public String sentence() {
        String seen = "Contacts went from " + Decimals.ONE.say(before) + " to " + Decimals.ONE.say(after)
                + " a person in " + people.used() + " of " + people.all() + " people; with no effect at all "
                + Decimals.ONE.say(expected) + " would be expected. ";
        return beyondChance()
                ? seen + "The difference from that is " + Decimals.ONE.saySigned(estimate) + " ("
                        + interval.sayWithLevel(Decimals.ONE) + "); there is no comparison group."
                : seen + "There is no evidence beyond regression to the mean (" + interval.sayWithLevel(Decimals.ONE)
                        + " of the difference).";
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of("People with both counts", people.used()),
                Row.of("Mean contacts before", before, Decimals.TWO),
                Row.of("Mean contacts after", after, Decimals.TWO),
                Row.of("Expected after with no effect", expected, Decimals.TWO),
                new Row("Difference", Decimals.TWO.saySigned(estimate)),
                Row.of(interval.levelInWords() + " interval", interval, Decimals.TWO));
    }
}
