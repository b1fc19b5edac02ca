package org.kith.evaluation.effect.contacts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.kith.evaluation.match.Assignment;

/// A whole list of people with rates of their own, gamma over people, every other of whom had the support,
/// which multiplies their rate by a known factor; everybody's rate moves by a trend besides.
public final class MadeUpContacts {

    private static final LocalDate BEGINS = LocalDate.of(2024, 1, 1);

    private final UniformRandomProvider random;
    private final double mean;
    private final double shape;
    private final double factor;
    private final double trend;

    /// @param mean  contacts a period over the whole list
    /// @param shape of the gamma
    public MadeUpContacts(UniformRandomProvider random, double mean, double shape, double factor, double trend) {
        this.random = random;
        this.mean = mean;
        this.shape = shape;
        this.factor = factor;
        this.trend = trend;
    }

    /// Those of a list who had so many contacts or more before, and everybody's contacts before.
    public static final class Chosen {

        private final ContactsOfPeople contacts;
        private final Assignment who;
        private final double[] wholeList;

        Chosen(ContactsOfPeople contacts, Assignment who, double[] wholeList) {
            this.contacts = contacts;
            this.who = who;
            this.wholeList = wholeList;
        }

        public ContactsOfPeople contacts() {
            return contacts;
        }

        public Assignment who() {
            return who;
        }

        public double[] wholeList() {
            return wholeList;
        }

        /// Those who had the support.
        public ContactsOfPeople supportedOnly() {
            int[] supported =
                    IntStream.range(0, who.rows()).filter(who::treated).toArray();
            return ContactsOfPeople.ofEqualTime(
                    IntStream.of(supported)
                            .mapToDouble(person -> contacts.count(person, false))
                            .toArray(),
                    IntStream.of(supported)
                            .mapToDouble(person -> contacts.count(person, true))
                            .toArray());
        }
    }

    /// Two equal periods; people are chosen by the first, which is taken for their baseline too.
    public Chosen chosenFrom(int people, int atLeast) {
        var rates = AhrensDieterMarsagliaTsangGammaSampler.of(random, shape, mean / shape);
        double[] list = new double[people];
        List<Double> before = new ArrayList<>();
        List<Double> after = new ArrayList<>();
        List<Boolean> supported = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            double rate = Math.max(1e-9, rates.sample());
            boolean had = person % 2 == 0;
            list[person] = count(rate);
            if (list[person] >= atLeast) {
                before.add(list[person]);
                after.add(count(rate * trend * (had ? factor : 1)));
                supported.add(had);
            }
        }
        boolean[] flags = new boolean[supported.size()];
        IntStream.range(0, flags.length).forEach(i -> flags[i] = supported.get(i));
        return new Chosen(
                ContactsOfPeople.ofEqualTime(
                        before.stream().mapToDouble(d -> d).toArray(),
                        after.stream().mapToDouble(d -> d).toArray()),
                Assignment.of(flags),
                list);
    }

    private double count(double rate) {
        return PoissonSampler.of(random, rate).sample();
    }

    /// Everybody's days of three years, the support beginning with the third; the mean is that of a year.
    public List<Attendances> threeYears(int people) {
        var rates = AhrensDieterMarsagliaTsangGammaSampler.of(random, shape, mean / shape);
        List<Attendances> list = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            double rate = Math.max(1e-9, rates.sample());
            List<LocalDate> days = new ArrayList<>();
            add(days, (int) count(2 * rate), -730, 730);
            add(days, (int) count(rate * trend * (person % 2 == 0 ? factor : 1)), 0, 365);
            list.add(new Attendances(BEGINS, BEGINS.minusDays(730), BEGINS.plusDays(365), days));
        }
        return list;
    }

    private void add(List<LocalDate> days, int howMany, int from, int length) {
        for (int i = 0; i < howMany; i++) {
            days.add(BEGINS.plusDays(from + random.nextInt(length)));
        }
    }

    /// Every other of so many people had the support.
    public static Assignment everyOther(int people) {
        boolean[] flags = new boolean[people];
        IntStream.range(0, people).forEach(person -> flags[person] = person % 2 == 0);
        return Assignment.of(flags);
    }
}
