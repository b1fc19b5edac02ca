package org.kith.evaluation.effect.contacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kith.evaluation.change.ContactsModel;
import org.kith.evaluation.estimate.Clusters;
import org.kith.evaluation.estimate.counts.CountsOverTime;
import org.kith.evaluation.match.Assignment;
import org.kith.evaluation.report.Denominator;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.DesignMatrix;

/// Those who were watched in both periods, as a model sees them: everybody's row before, then everybody's
/// after.
final class BothPeriods {

    private static final int FEWEST = 10;

    private final ContactsOfPeople contacts;
    private final int[] people;

    private BothPeriods(ContactsOfPeople contacts, int[] people) {
        this.contacts = contacts;
        this.people = people;
    }

    static BothPeriods of(ContactsOfPeople contacts) {
        return new BothPeriods(
                contacts, where(contacts, person -> !contacts.unknown(person) && contacts.watched(person)));
    }

    private static int[] where(ContactsOfPeople contacts, IntPredicate wanted) {
        return IntStream.range(0, contacts.people()).filter(wanted).toArray();
    }

    Denominator denominator() {
        int unknown = where(contacts, contacts::unknown).length;
        int all = contacts.people();
        return new Denominator(
                all,
                people.length,
                List.of(
                        new Denominator.LeftOut("a count or a time is not known", unknown),
                        new Denominator.LeftOut("not there in one of the periods", all - unknown - people.length)));
    }

    int count(IntPredicate group) {
        return (int) IntStream.of(people).filter(group).count();
    }

    /// Too few of a group, or none of its contacts in one of the periods; `group` is in the plural.
    Optional<Refusal> refusal(String group, IntPredicate who) {
        int had = count(who);
        if (had < FEWEST) {
            return Optional.of(new Refusal.TooFew(group, FEWEST, had));
        }
        for (boolean later : new boolean[] {false, true}) {
            if (total(who, later) == 0) {
                return Optional.of(new Refusal.NotMeaningful("There is not a single contact of " + group
                        + (later ? " after" : " before") + ", so no ratio can be worked out."));
            }
        }
        return Optional.empty();
    }

    private double total(IntPredicate who, boolean later) {
        return IntStream.of(people)
                .filter(who)
                .mapToDouble(person -> contacts.count(person, later))
                .sum();
    }

    private double time(IntPredicate who, boolean later) {
        return IntStream.of(people)
                .filter(who)
                .mapToDouble(person -> contacts.time(person, later))
                .sum();
    }

    double rate(IntPredicate who, boolean later) {
        return total(who, later) / time(who, later);
    }

    /// By what factor the rate of a group changes with no effect at all.
    double expected(IntPredicate who, ContactsModel list, double period) {
        double after = IntStream.of(people)
                .filter(who)
                .mapToDouble(person -> list.expectedNext(
                        contacts.count(person, false),
                        contacts.time(person, false) / period,
                        contacts.time(person, true) / period))
                .sum();
        return after / time(who, true) / rate(who, false);
    }

    Outcome<CountsOverTime> counts() {
        return CountsOverTime.of(rows(contacts::count), rows(contacts::time));
    }

    private interface Value {
        double of(int person, boolean later);
    }

    private double[] rows(Value value) {
        double[] rows = new double[2 * people.length];
        for (int i = 0; i < people.length; i++) {
            rows[i] = value.of(people[i], false);
            rows[people.length + i] = value.of(people[i], true);
        }
        return rows;
    }

    /// A change after, and where there are two groups, a level of the supported and a further change of theirs.
    DesignMatrix design(@Nullable Assignment who) {
        List<String> names = new ArrayList<>(List.of("after"));
        List<double[]> columns = new ArrayList<>();
        columns.add(rows((person, later) -> later ? 1 : 0));
        if (who != null) {
            names.addAll(List.of("had the support", "had the support, after"));
            columns.add(rows((person, later) -> who.treated(person) ? 1 : 0));
            columns.add(rows((person, later) -> later && who.treated(person) ? 1 : 0));
        }
        return DesignMatrix.of(names, columns.toArray(double[][]::new));
    }

    /// Both rows of a person hang together, and people of one number.
    Clusters clusters(int[] numbers) {
        int[] ids = new int[2 * people.length];
        for (int i = 0; i < people.length; i++) {
            ids[i] = numbers[people[i]];
            ids[people.length + i] = ids[i];
        }
        return Clusters.of(ids);
    }
}
