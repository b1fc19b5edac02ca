package org.kith.evaluation.effect.contacts;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kith.evaluation.change.ContactsModel;
import org.kith.evaluation.describe.Moments;
import org.kith.evaluation.effect.contacts.FrequentAttendersCompared.ByThemselves;
import org.kith.evaluation.effect.contacts.StudyWindows.Window;
import org.kith.evaluation.match.Assignment;
import org.kith.evaluation.match.Balance;
import org.kith.evaluation.match.MahalanobisMatching;
import org.kith.evaluation.match.Matches;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.Denominator;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.DesignMatrix;

/// People chosen for having many contacts, beside comparators on the same course.
///
/// Somebody chosen at their worst has fewer contacts next time with no support at all. Therefore people are
/// chosen in one window, their level is taken from the next, and what follows from the one after the support
/// begins ([StudyWindows]). Each who had the support is given the comparator, chosen by the same rule, whose
/// contacts in both windows before are nearest (Mahalanobis), if they differ by no more than a caliper in
/// either, and contacts of matched people are compared before and after, with errors that let a pair hang
/// together. Beside it stands how contacts fell from the first window to the second, which no support can have
/// brought about, and how far they were expected to by a gamma-Poisson model of the whole list.
///
/// Whoever was not under observation throughout both windows before, or had too few contacts, is left out and
/// counted. Refuses a list without people below the threshold, fewer than ten chosen in a group, and what
/// matching and [ContactsBeforeAndAfter] refuse. Barnett, van der Pols & Dobson (2005), doi:10.1093/ije/dyh299;
/// Daw & Hatfield (2018), doi:10.1111/1475-6773.12993.
public final class FrequentAttenders {

    private static final double DAYS_A_YEAR = 365.25;
    private static final int FEWEST = 10;
    private static final double CALIPER = 0.2;

    private final StudyWindows windows;
    private final int atLeast;
    private final ContactsSpread spread;
    private final double caliper;

    private FrequentAttenders(StudyWindows windows, int atLeast, ContactsSpread spread, double caliper) {
        if (atLeast < 1) {
            throw new IllegalArgumentException("people are chosen for one contact or more");
        }
        this.windows = windows;
        this.atLeast = atLeast;
        this.spread = spread;
        this.caliper = caliper;
    }

    /// Those with so many contacts or more in the window of choosing.
    public static FrequentAttenders chosenFor(int atLeast, StudyWindows windows) {
        return new FrequentAttenders(windows, atLeast, ContactsSpread.NEGATIVE_BINOMIAL, CALIPER);
    }

    public FrequentAttenders withSpread(ContactsSpread how) {
        return new FrequentAttenders(windows, atLeast, how, caliper);
    }

    /// Nobody is compared whose contacts in a window lie further apart than so many standard deviations of
    /// those chosen; 0.2 unless told otherwise. Pairs that are forced together do not hang together, and the
    /// interval is too narrow.
    public FrequentAttenders withCaliper(double standardDeviations) {
        if (!(standardDeviations > 0)) {
            throw new IllegalArgumentException("a caliper is more than nought, not " + standardDeviations);
        }
        return new FrequentAttenders(windows, atLeast, spread, standardDeviations);
    }

    /// Compares those of a whole list who were chosen.
    ///
    /// @param list everybody people were chosen from, those with few contacts too
    /// @param who  had the support
    public Outcome<FrequentAttendersCompared> of(List<Attendances> list, Assignment who) {
        if (who.rows() != list.size()) {
            throw new IllegalArgumentException(who.rows() + " in groups for " + list.size() + " people");
        }
        int[] watched = IntStream.range(0, list.size())
                .filter(person -> list.get(person).throughout(windows, Window.CHOOSING)
                        && list.get(person).throughout(windows, Window.BEFORE))
                .toArray();
        double[] counts = counts(list, watched, Window.CHOOSING);
        int[] chosen = IntStream.range(0, watched.length)
                .filter(i -> counts[i] >= atLeast)
                .map(i -> watched[i])
                .toArray();
        if (chosen.length == watched.length && chosen.length > 0) {
            return Outcome.refuse(new Refusal.NotMeaningful(
                    "Only people chosen for their contacts are given; what happens with no effect at all is told by the"
                            + " whole list they were chosen from."));
        }
        return ContactsModel.ofWholeList(counts)
                .then(model -> compared(new Chosen(list, chosen, who), model, watched.length));
    }

    private double[] counts(List<Attendances> list, int[] people, Window window) {
        return IntStream.of(people)
                .mapToDouble(person -> list.get(person).count(windows, window))
                .toArray();
    }

    private Outcome<FrequentAttendersCompared> compared(Chosen chosen, ContactsModel model, int watched) {
        for (boolean supported : new boolean[] {true, false}) {
            if (chosen.count(supported) < FEWEST) {
                return Outcome.refuse(new Refusal.TooFew(
                        supported ? "people chosen who had the support" : "people chosen who did not have the support",
                        FEWEST,
                        chosen.count(supported)));
            }
        }
        DesignMatrix course = DesignMatrix.of(
                List.of("contacts in the window of choosing", "contacts in the window before"),
                chosen.counts(Window.CHOOSING),
                chosen.counts(Window.BEFORE));
        return MahalanobisMatching.within()
                .match(course, chosen.groups)
                .then(matches -> compared(chosen, near(matches, course), course, model, watched));
    }

    private Matches near(Matches matches, DesignMatrix course) {
        double firsts = caliper * Math.sqrt(Moments.of(course.column(1)).variance());
        double nexts = caliper * Math.sqrt(Moments.of(course.column(2)).variance());
        return new Matches(
                matches.who(),
                matches.pairs().stream()
                        .filter(pair ->
                                apart(course.column(1), pair) <= firsts && apart(course.column(2), pair) <= nexts)
                        .toList(),
                matches.rule(),
                caliper,
                false);
    }

    private static double apart(double[] counts, Matches.Pair pair) {
        return Math.abs(counts[pair.treated()] - counts[pair.control()]);
    }

    private Outcome<FrequentAttendersCompared> compared(
            Chosen chosen, Matches matches, DesignMatrix course, ContactsModel model, int watched) {
        Balance balance = Balance.of(course, matches.weights(), Balance.Unit.SUPPORTED);
        int[] rows = matches.pairs().stream()
                .flatMapToInt(pair -> IntStream.of(pair.treated(), pair.control()))
                .toArray();
        int[] pairs = IntStream.range(0, rows.length).map(i -> i / 2).toArray();
        boolean[] supported = new boolean[rows.length];
        IntStream.range(0, rows.length).forEach(i -> supported[i] = i % 2 == 0);
        ContactsOfPeople contacts = ContactsOfPeople.of(
                values(rows, chosen.counts(Window.BEFORE)),
                values(rows, chosen.years(Window.BEFORE)),
                values(rows, chosen.counts(Window.AFTER)),
                values(rows, chosen.years(Window.AFTER)));
        return ContactsBeforeAndAfter.withDefaults()
                .withSpread(spread)
                .comparedInClusters(contacts, Assignment.of(supported), pairs)
                .map(found -> new FrequentAttendersCompared(
                        people(chosen, matches, watched, found),
                        atLeast,
                        withCourse(found, balance),
                        balance,
                        byThemselves(chosen, rows, model, i -> i % 2 == 0),
                        byThemselves(chosen, rows, model, i -> i % 2 == 1),
                        plain(chosen, rows)));
    }

    private static double[] values(int[] rows, double[] of) {
        return IntStream.of(rows).mapToDouble(row -> of[row]).toArray();
    }

    private static ContactsCompared withCourse(ContactsCompared found, Balance balance) {
        Assumption course = Assumption.checked(
                "Matched people were on the same course before (differences below 0.1)", balance.balanced());
        Assumption lists =
                Assumption.unchecked("Both groups come from lists on which people have alike rates of their own");
        return new ContactsCompared(
                found.formula(),
                found.people(),
                found.supported(),
                found.comparators(),
                found.estimate(),
                found.logError(),
                found.interval(),
                Stream.concat(Stream.of(course, lists), found.assumptions().stream())
                        .toList());
    }

    private Denominator people(Chosen chosen, Matches matches, int watched, ContactsCompared found) {
        int all = chosen.list;
        int without = matches.who().treated() - matches.matched();
        int others = matches.who().controls() - matches.matched();
        return new Denominator(
                all,
                found.people().used(),
                List.of(
                        new Denominator.LeftOut("not under observation throughout both windows before", all - watched),
                        new Denominator.LeftOut(
                                "fewer than " + atLeast + " contacts when people were chosen", watched - chosen.people),
                        new Denominator.LeftOut("had the support, nobody like them", without),
                        new Denominator.LeftOut("not chosen for comparison", others),
                        new Denominator.LeftOut(
                                "not under observation after", found.people().missing())));
    }

    /// From the window of choosing to the next, of the matched rows of one group.
    private ByThemselves byThemselves(Chosen chosen, int[] rows, ContactsModel list, IntPredicate group) {
        double[] first = chosen.counts(Window.CHOOSING);
        double[] next = chosen.counts(Window.BEFORE);
        double longer = windows.days(Window.BEFORE) / (double) windows.days(Window.CHOOSING);
        double had = sum(rows, group, row -> first[row]);
        return new ByThemselves(
                sum(rows, group, row -> list.expectedNext(first[row])) / had,
                sum(rows, group, row -> next[row]) / longer / had);
    }

    private static double plain(Chosen chosen, int[] rows) {
        IntPredicate supported = i -> i % 2 == 0;
        double[] first = chosen.counts(Window.CHOOSING);
        double[] last = chosen.counts(Window.AFTER);
        double[] yearsFirst = chosen.years(Window.CHOOSING);
        double[] yearsLast = chosen.years(Window.AFTER);
        return sum(rows, supported, row -> last[row])
                / sum(rows, supported, row -> yearsLast[row])
                / (sum(rows, supported, row -> first[row]) / sum(rows, supported, row -> yearsFirst[row]));
    }

    private static double sum(int[] rows, IntPredicate group, IntToDoubleFunction of) {
        return IntStream.range(0, rows.length)
                .filter(group)
                .mapToDouble(i -> of.applyAsDouble(rows[i]))
                .sum();
    }

    /// Those chosen, in the order of the list, and their contacts and years in each window.
    private final class Chosen {

        private final int list;
        private final int people;
        private final Assignment groups;
        private final Map<Window, double[]> counts = new EnumMap<>(Window.class);
        private final Map<Window, double[]> years = new EnumMap<>(Window.class);

        private Chosen(List<Attendances> list, int[] people, Assignment who) {
            this.list = list.size();
            this.people = people.length;
            boolean[] supported = new boolean[people.length];
            IntStream.range(0, people.length).forEach(i -> supported[i] = who.treated(people[i]));
            this.groups = Assignment.of(supported);
            for (Window window : Window.values()) {
                counts.put(window, FrequentAttenders.this.counts(list, people, window));
                years.put(
                        window,
                        Arrays.stream(people)
                                .mapToDouble(person -> list.get(person).watched(windows, window) / DAYS_A_YEAR)
                                .toArray());
            }
        }

        private int count(boolean supported) {
            return supported ? groups.treated() : groups.controls();
        }

        private double[] counts(Window window) {
            return Objects.requireNonNull(counts.get(window));
        }

        private double[] years(Window window) {
            return Objects.requireNonNull(years.get(window));
        }
    }
}
