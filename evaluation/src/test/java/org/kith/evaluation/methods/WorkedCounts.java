package org.kith.evaluation.methods;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.rng.simple.RandomSource;
import org.kith.evaluation.change.ContactsModel;
import org.kith.evaluation.effect.contacts.Attendances;
import org.kith.evaluation.effect.contacts.ContactsBeforeAndAfter;
import org.kith.evaluation.effect.contacts.ContactsChanged;
import org.kith.evaluation.effect.contacts.ContactsCompared;
import org.kith.evaluation.effect.contacts.ContactsOfPeople;
import org.kith.evaluation.effect.contacts.FrequentAttenders;
import org.kith.evaluation.effect.contacts.FrequentAttendersCompared;
import org.kith.evaluation.effect.contacts.MadeUpContacts;
import org.kith.evaluation.effect.contacts.StudyWindows;
import org.kith.evaluation.estimate.Clusters;
import org.kith.evaluation.estimate.counts.CountFit;
import org.kith.evaluation.estimate.counts.CountsOverTime;
import org.kith.evaluation.estimate.counts.EstimatingEquations;
import org.kith.evaluation.estimate.counts.NegativeBinomialModel;
import org.kith.evaluation.estimate.counts.Overdispersion;
import org.kith.evaluation.estimate.counts.PoissonModel;
import org.kith.evaluation.match.Assignment;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.sample.DesignMatrix;

/// The worked examples of the pages on counts, as they stand there; from these the figures are drawn too.
final class WorkedCounts {

    /// Seizures of 59 people with epilepsy in eight weeks, the first 31 of whom were then given progabide, and in the
    /// eight weeks after. Thall & Vail (1990).
    private static final double[] BEFORE = {
        76, 38, 19, 10, 19, 24, 31, 14, 11, 67, 41, 7, 22, 13, 46, 36, 38, 7, 36, 11, 151, 22, 41, 32, 56, 24, 16, 22,
        25, 13, 12, 11, 11, 6, 8, 66, 27, 12, 52, 23, 10, 52, 33, 18, 42, 87, 50, 18, 111, 18, 20, 12, 9, 17, 28, 55,
        9, 10, 47
    };

    private static final double[] AFTER = {
        42, 28, 7, 13, 19, 11, 74, 20, 10, 24, 29, 4, 6, 12, 65, 26, 39, 7, 32, 3, 302, 13, 26, 10, 70, 13, 15, 51, 6,
        0, 10, 14, 14, 11, 13, 55, 22, 12, 93, 22, 33, 66, 30, 16, 42, 59, 16, 6, 123, 15, 16, 14, 14, 13, 30, 143, 6,
        10, 53
    };

    private WorkedCounts() {}

    /// Three models of the same counts.
    record Models(
            Outcome<CountFit> poisson,
            Outcome<NegativeBinomialModel.Fit> varied,
            Outcome<EstimatingEquations.Fit> together,
            Outcome<Overdispersion> more,
            Clusters people) {}

    static Models counts() {
        double[] seizures =
                DoubleStream.concat(Arrays.stream(BEFORE), Arrays.stream(AFTER)).toArray();
        double[] weeks = new double[118];
        Arrays.fill(weeks, 8);
        double[] after =
                IntStream.range(0, 118).mapToDouble(i -> i < 59 ? 0 : 1).toArray();
        double[] drug =
                IntStream.range(0, 118).mapToDouble(i -> i % 59 < 31 ? 1 : 0).toArray();
        double[] both =
                IntStream.range(0, 118).mapToDouble(i -> after[i] * drug[i]).toArray();
        int[] ids = IntStream.range(0, 118).map(i -> i % 59).toArray();
        DesignMatrix x = DesignMatrix.of(List.of("after", "drug", "drug, after"), after, drug, both);
        Clusters people = Clusters.of(ids);
        Outcome<CountsOverTime> y = CountsOverTime.of(seizures, weeks);
        Outcome<CountFit> poisson = y.then(counts -> PoissonModel.fit(x, counts));
        Outcome<NegativeBinomialModel.Fit> varied = y.then(counts -> NegativeBinomialModel.fit(x, counts));
        Outcome<EstimatingEquations.Fit> together = y.then(counts -> EstimatingEquations.fit(x, counts, people));
        Outcome<Overdispersion> more = y.then(counts -> Overdispersion.of(x, counts));
        return new Models(poisson, varied, together, more, people);
    }

    /// Beside comparators, and without them.
    record BeforeAndAfter(Outcome<ContactsCompared> compared, Outcome<ContactsChanged> alone) {}

    static BeforeAndAfter contactsBeforeAndAfter() {
        MadeUpContacts.Chosen chosen =
                new MadeUpContacts(RandomSource.XO_SHI_RO_256_PP.create(2026), 6, 1.2, 0.9, 1).chosenFrom(20_000, 14);
        double[] wholeList = chosen.wholeList();
        ContactsOfPeople contacts = chosen.contacts();
        ContactsOfPeople supported = chosen.supportedOnly();
        Assignment who = chosen.who();
        ContactsModel list = ContactsModel.ofWholeList(wholeList).found().orElseThrow();
        ContactsBeforeAndAfter method = ContactsBeforeAndAfter.withDefaults().withList(list, 1);
        Outcome<ContactsCompared> compared = method.compared(contacts, who);
        Outcome<ContactsChanged> alone = method.alone(supported);
        return new BeforeAndAfter(compared, alone);
    }

    static Outcome<FrequentAttendersCompared> frequentAttenders() {
        List<Attendances> everybody =
                new MadeUpContacts(RandomSource.XO_SHI_RO_256_PP.create(2027), 6, 1.2, 0.9, 1).threeYears(20_000);
        Assignment who = MadeUpContacts.everyOther(20_000);
        StudyWindows windows = StudyWindows.ofDays(365, 365, 365);
        Outcome<FrequentAttendersCompared> found =
                FrequentAttenders.chosenFor(14, windows).of(everybody, who);
        return found;
    }
}
