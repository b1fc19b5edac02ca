package org.kith.evaluation.match;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.kith.evaluation.report.Denominator.LeftOut;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.Column;

/// Gives each supported person, on the day of their referral, comparators who could have been referred that day
/// and were not: risk-set matching. That day is the index date of all of them, so that everybody's time begins
/// alike.
///
/// Those at risk on a day are registered since before the months looked at, have not left, and have not been
/// referred on that day or before. Of those who are like the supported person in every given column, those are
/// chosen who had the nearest contacts in the months before: the least `√Σ(√a - √b)²` over the whole months
/// before that of the index date, `a` and `b` being the contacts of both in a month; the root keeps people of
/// many contacts from deciding alone. Supported people choose in the order of their referral, ties to the lowest
/// row; nobody is a comparator twice.
///
/// Whoever is referred later is a comparator until then: to leave them out would choose comparators by their
/// future, who would have to stay well, or alive, so long (immortal time). A comparator's index date is never
/// drawn from elsewhere, and nothing after it is looked at.
///
/// Refuses nobody referred, and nobody referred whose months before are known. Li, Propert & Rosenbaum (2001),
/// JASA 96:870–882, doi:10.1198/016214501753208573; Suissa (2008), doi:10.1093/aje/kwm324; Hernán & Robins
/// (2016), doi:10.1093/aje/kwv254.
public final class RiskSets {

    private static final RiskSets DEFAULTS = new RiskSets(12, 1, Double.POSITIVE_INFINITY);

    private final int months;
    private final int each;
    private final double furthest;

    private RiskSets(int months, int each, double furthest) {
        this.months = months;
        this.each = each;
        this.furthest = furthest;
    }

    /// The twelve months before, one comparator each, however far.
    public static RiskSets withDefaults() {
        return DEFAULTS;
    }

    /// So many whole months before are looked at.
    public RiskSets lookingBack(int newMonths) {
        if (newMonths < 1) {
            throw new IllegalArgumentException("at least one month is looked at, not " + newMonths);
        }
        return new RiskSets(newMonths, each, furthest);
    }

    public RiskSets withControls(int forEach) {
        if (forEach < 1) {
            throw new IllegalArgumentException("at least one comparator each, not " + forEach);
        }
        return new RiskSets(months, forEach, furthest);
    }

    /// Nobody is chosen whose contacts lie further off.
    public RiskSets withCaliper(double distance) {
        if (!(distance > 0)) {
            throw new IllegalArgumentException("a caliper is more than nought, not " + distance);
        }
        return new RiskSets(months, each, distance);
    }

    /// Chooses for everybody with the support, on the day of their referral.
    ///
    /// @param alike in which comparators must be like the supported person, such as practice and age band;
    /// whoever's level is missing is like nobody
    public Outcome<IndexDates> match(Registrations people, ContactMonths contacts, Column.Categorical... alike) {
        if (people.people() != contacts.people()
                || Arrays.stream(alike).anyMatch(column -> column.size() != people.people())) {
            throw new IllegalArgumentException("dates, contacts and columns are of the same people");
        }
        long referred = IntStream.range(0, people.people())
                .filter(person -> people.referral(person).isPresent())
                .count();
        if (referred == 0) {
            return Outcome.refuse(new Refusal.TooFew("people referred", 1, 0));
        }
        Search search = new Search(people, contacts);
        for (int[] stratum : Strata.of(List.of(alike), people.people())) {
            search.within(stratum);
        }
        search.sets.sort(
                Comparator.comparing((IndexDates.Set set) -> set.from()).thenComparingInt(IndexDates.Set::supported));
        List<LeftOut> leftOut = search.leftOut(referred);
        return search.known == 0
                ? Outcome.refuse(
                        new Refusal.TooFew("people referred whose " + months + " months before are known", 1, 0))
                : Outcome.of(new IndexDates(people, contacts, months, referred, leftOut, search.sets, rule(alike)));
    }

    private String rule(Column.Categorical... alike) {
        List<String> names = Arrays.stream(alike).map(Column.Categorical::name).toList();
        return (names.isEmpty() ? "" : "of the same " + String.join(" and ", names) + ", ")
                + "on the day of referral the nearest in contacts of the " + months + " months before, of those not yet"
                + " referred and not yet chosen"
                + (Double.isFinite(furthest) ? ", not further than " + furthest : "")
                + (each == 1 ? "" : ", " + each + " each")
                + "; ties to the lowest row";
    }

    /// One search through all strata.
    private final class Search {

        private final Registrations people;
        private final ContactMonths contacts;
        private final boolean[] chosen;
        private final List<IndexDates.Set> sets = new ArrayList<>();
        private int known;
        private int placed;

        Search(Registrations people, ContactMonths contacts) {
            this.people = people;
            this.contacts = contacts;
            this.chosen = new boolean[people.people()];
        }

        void within(int... stratum) {
            int[] referred = IntStream.of(stratum)
                    .filter(person -> people.referral(person).isPresent())
                    .boxed()
                    .sorted(Comparator.comparing((Integer person) -> day(person))
                            .thenComparing(person -> person))
                    .mapToInt(Integer::intValue)
                    .toArray();
            placed += referred.length;
            for (int person : referred) {
                LocalDate from = day(person);
                if (observed(person, from) && people.hereOn(person, from)) {
                    known++;
                    List<Integer> found = nearest(person, from, stratum);
                    if (!found.isEmpty()) {
                        found.forEach(comparator -> chosen[comparator] = true);
                        sets.add(new IndexDates.Set(person, from, found));
                    }
                }
            }
        }

        private LocalDate day(int person) {
            return people.referral(person).orElseThrow();
        }

        /// Whether the whole months before are counted and lived through.
        private boolean observed(int person, LocalDate from) {
            YearMonth month = YearMonth.from(from);
            YearMonth earliest = month.minusMonths(months);
            return contacts.cover(earliest, month.minusMonths(1)) && people.since(person, earliest.atDay(1));
        }

        private List<Integer> nearest(int person, LocalDate from, int... stratum) {
            int[] best = new int[each];
            double[] distances = new double[each];
            int found = 0;
            for (int other : stratum) {
                if (other == person || chosen[other] || !people.openOn(other, from) || !observed(other, from)) {
                    continue;
                }
                double distance = contacts.apart(person, other, YearMonth.from(from), months);
                if (distance > furthest || (found == each && distance >= distances[each - 1])) {
                    continue;
                }
                int at = found < each ? found++ : each - 1;
                while (at > 0 && distances[at - 1] > distance) {
                    distances[at] = distances[at - 1];
                    best[at] = best[at - 1];
                    at--;
                }
                distances[at] = distance;
                best[at] = other;
            }
            return IntStream.of(Arrays.copyOf(best, found)).boxed().toList();
        }

        List<LeftOut> leftOut(long referred) {
            return List.of(
                    new LeftOut("not known whom they are like", referred - placed),
                    new LeftOut("the " + months + " months before are not known", placed - (long) known),
                    new LeftOut("nobody like them at risk that day", known - (long) sets.size()));
        }
    }
}
