package org.kith.evaluation.effect.contacts;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoublePredicate;
import org.kith.evaluation.report.Refusal;

/// Contacts of each person before and after, and how long they were under observation, in any one unit of time.
///
/// `NaN` is a count or a time that is not known; a time of nought is that of somebody who was not there.
public final class ContactsOfPeople {

    private final double[] before;
    private final double[] timeBefore;
    private final double[] after;
    private final double[] timeAfter;

    private ContactsOfPeople(double[] before, double[] timeBefore, double[] after, double[] timeAfter) {
        if (before.length != timeBefore.length || before.length != after.length || before.length != timeAfter.length) {
            throw new IllegalArgumentException("counts and times are of one length");
        }
        this.before = before.clone();
        this.timeBefore = timeBefore.clone();
        this.after = after.clone();
        this.timeAfter = timeAfter.clone();
    }

    public static ContactsOfPeople of(double[] before, double[] timeBefore, double[] after, double[] timeAfter) {
        return new ContactsOfPeople(before, timeBefore, after, timeAfter);
    }

    /// Everybody was watched for as long after as before.
    public static ContactsOfPeople ofEqualTime(double[] before, double[] after) {
        double[] time = new double[before.length];
        Arrays.fill(time, 1);
        return new ContactsOfPeople(before, time, after, time);
    }

    public int people() {
        return before.length;
    }

    double count(int person, boolean later) {
        return later ? after[person] : before[person];
    }

    double time(int person, boolean later) {
        return later ? timeAfter[person] : timeBefore[person];
    }

    boolean unknown(int person) {
        return Double.isNaN(before[person] + timeBefore[person] + after[person] + timeAfter[person]);
    }

    boolean watched(int person) {
        return timeBefore[person] > 0 && timeAfter[person] > 0;
    }

    /// Counts that cannot be counts, and times that cannot be times.
    Optional<Refusal> refusal() {
        DoublePredicate whole = value -> value >= 0 && value == Math.rint(value) && Double.isFinite(value);
        if (!all(before, whole) || !all(after, whole)) {
            return Optional.of(new Refusal.OutOfRange("counts of contacts", "whole numbers from 0"));
        }
        DoublePredicate time = value -> value >= 0 && Double.isFinite(value);
        return all(timeBefore, time) && all(timeAfter, time)
                ? Optional.empty()
                : Optional.of(new Refusal.OutOfRange("time under observation", "a finite number from nought"));
    }

    private static boolean all(double[] values, DoublePredicate allowed) {
        return Arrays.stream(values).allMatch(value -> Double.isNaN(value) || allowed.test(value));
    }
}
