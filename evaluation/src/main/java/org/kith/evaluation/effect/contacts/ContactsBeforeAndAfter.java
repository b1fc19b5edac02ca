package org.kith.evaluation.effect.contacts;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.Nullable;
import org.kith.evaluation.change.ContactsModel;
import org.kith.evaluation.estimate.Clusters;
import org.kith.evaluation.match.Assignment;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;

/// By what factor contacts changed in people who had the support, and how many times the change of comparators
/// that is.
///
/// The logarithm of everybody's rate is a level of the group, a change from before to after, and a further
/// change of those who had the support; the exponential of the last is the ratio of the two ratios of rates.
/// Errors let the two counts of a person hang together; each group's variance of `n` people is `(n/(n-1))²`
/// times the plain sandwich, since a person pulls the rate towards their own (as HC3 has it where all are
/// watched alike), and the interval is Student's with the degrees of freedom of two variances that differ
/// (Welch). By the negative binomial model unless told otherwise; where counts vary no more than chance
/// explains, that is Poisson's. With the model of the whole list people came from, the change that regression
/// to the mean gives with no effect at all stands beside each group's own.
///
/// People whose counts or times are not known, or who were not there in one of the periods, are left out and
/// counted. Refuses counts that are no counts, fewer than ten people in a group, a group and period without a
/// single contact, and changes that are all alike. Liang & Zeger (1986), doi:10.1093/biomet/73.1.13; MacKinnon
/// & White (1985), doi:10.1016/0304-4076(85)90158-7; Welch (1947), Biometrika 34:28–35.
public final class ContactsBeforeAndAfter {

    private static final int FEWEST = 10;
    private static final int FEW = 40;
    private static final double ALIKE = 0.1;
    private static final double LEVEL = 0.95;

    private static final ContactsBeforeAndAfter DEFAULTS =
            new ContactsBeforeAndAfter(ContactsSpread.NEGATIVE_BINOMIAL, null, 1);

    private final ContactsSpread spread;
    private final @Nullable ContactsModel list;
    private final double period;

    private ContactsBeforeAndAfter(ContactsSpread spread, @Nullable ContactsModel list, double period) {
        this.spread = spread;
        this.list = list;
        this.period = period;
    }

    /// The negative binomial model, and nothing known of the list people came from.
    public static ContactsBeforeAndAfter withDefaults() {
        return DEFAULTS;
    }

    public ContactsBeforeAndAfter withSpread(ContactsSpread how) {
        return new ContactsBeforeAndAfter(how, list, period);
    }

    /// Shows what regression to the mean gives, when people were chosen for their contacts before.
    ///
    /// @param wholeList everybody they were chosen from
    /// @param itsPeriod the length of the list's period, in the unit of the times under observation
    public ContactsBeforeAndAfter withList(ContactsModel wholeList, double itsPeriod) {
        if (!(itsPeriod > 0) || !Double.isFinite(itsPeriod)) {
            throw new IllegalArgumentException("a period is longer than nought and finite");
        }
        return new ContactsBeforeAndAfter(spread, wholeList, itsPeriod);
    }

    /// Those who had the support, with nobody beside them.
    public Outcome<ContactsChanged> alone(ContactsOfPeople contacts) {
        BothPeriods both = BothPeriods.of(contacts);
        Optional<Refusal> refusal = contacts.refusal().or(() -> both.refusal("people", person -> true));
        if (refusal.isPresent()) {
            return Outcome.refuse(refusal.get());
        }
        Clusters people = both.clusters(everybody(contacts));
        return spread.fit(both.design(null), both, people)
                .then(fit -> fit.variance(1) > 0
                        ? Outcome.of(new ContactsChanged(
                                fit.formula(),
                                both.denominator(),
                                group(
                                        both,
                                        person -> true,
                                        fit.coefficient(1),
                                        pulled(fit.variance(1), people.count()))))
                        : Outcome.refuse(new Refusal.NoVariation("change in contacts")));
    }

    /// Those who had the support beside comparators.
    public Outcome<ContactsCompared> compared(ContactsOfPeople contacts, Assignment who) {
        return compared(contacts, who, everybody(contacts), false);
    }

    /// The same where people of one number hang together, such as those of a matched pair.
    public Outcome<ContactsCompared> comparedInClusters(ContactsOfPeople contacts, Assignment who, int... clusters) {
        return compared(contacts, who, clusters.clone(), true);
    }

    private Outcome<ContactsCompared> compared(
            ContactsOfPeople contacts, Assignment who, int[] numbers, boolean grouped) {
        if (who.rows() != contacts.people() || numbers.length != contacts.people()) {
            throw new IllegalArgumentException("contacts, groups and clusters are of one length");
        }
        BothPeriods both = BothPeriods.of(contacts);
        Clusters clusters = both.clusters(numbers);
        Optional<Refusal> refusal = contacts.refusal()
                .or(() -> both.refusal("people who had the support", who::treated))
                .or(() -> both.refusal("comparators", person -> !who.treated(person)))
                .or(() -> clusters.count() < FEWEST
                        ? Optional.of(new Refusal.TooFew("clusters of people", FEWEST, clusters.count()))
                        : Optional.empty());
        if (refusal.isPresent()) {
            return Outcome.refuse(refusal.get());
        }
        return spread.fit(both.design(who), both, clusters)
                .then(fit -> fit.variance(3) > 0
                        ? Outcome.of(compared(both, who, fit, grouped ? clusters.count() : 0))
                        : Outcome.refuse(new Refusal.NoVariation("change in contacts")));
    }

    /// @param clusters of matched people, or nought when everybody stands for themselves
    private ContactsCompared compared(BothPeriods both, Assignment who, ContactsFit fit, int clusters) {
        IntPredicate others = person -> !who.treated(person);
        int supportedPeople = both.count(who::treated);
        int otherPeople = both.count(others);
        double ofSupported = pulled(fit.variance(1, 3), supportedPeople);
        double ofOthers = pulled(fit.variance(1), otherPeople);
        ContactsInGroup supported = group(both, who::treated, fit.coefficient(1) + fit.coefficient(3), ofSupported);
        ContactsInGroup comparators = group(both, others, fit.coefficient(1), ofOthers);
        double variance = clusters > 0 ? pulled(fit.variance(3), clusters) : ofSupported + ofOthers;
        double freedom = clusters > 0 ? clusters - 1 : welch(ofSupported, supportedPeople, ofOthers, otherPeople);
        double apart = supported.before() / comparators.before();
        return new ContactsCompared(
                fit.formula(),
                both.denominator(),
                supported,
                comparators,
                Math.exp(fit.coefficient(3)),
                Math.sqrt(variance),
                interval(fit.coefficient(3), variance, freedom),
                List.of(
                        Assumption.checked(
                                FEW + " people or more, so that the error can be trusted",
                                supported.people() + comparators.people() >= FEW),
                        Assumption.checked(
                                "Both groups had contacts at much the same rate before (within a tenth)",
                                Math.abs(Math.log(apart)) <= Math.log1p(ALIKE)),
                        Assumption.unchecked(
                                "Without the support the contacts of both groups would have changed by one factor"),
                        Assumption.unchecked("How long people were under observation does not hang on how they fared"),
                        Assumption.unchecked("Nobody's contacts hang on who else had the support")));
    }

    private ContactsInGroup group(BothPeriods both, IntPredicate who, double change, double variance) {
        int people = both.count(who);
        return new ContactsInGroup(
                people,
                both.rate(who, false),
                both.rate(who, true),
                Math.exp(change),
                interval(change, variance, people - 1),
                list == null ? OptionalDouble.empty() : OptionalDouble.of(both.expected(who, list, period)));
    }

    /// The variance of a plain sandwich over so many people or clusters, each of whom pulls the rate towards
    /// their own.
    private static double pulled(double variance, int howMany) {
        double factor = howMany / (howMany - 1.0);
        return variance * factor * factor;
    }

    private static double welch(double one, int ofOne, double other, int ofOther) {
        double both = one + other;
        return both * both / (one * one / (ofOne - 1) + other * other / (ofOther - 1));
    }

    private static Interval interval(double change, double variance, double freedom) {
        double reach = TDistribution.of(freedom).inverseSurvivalProbability((1 - LEVEL) / 2) * Math.sqrt(variance);
        return new Interval(Math.exp(change - reach), Math.exp(change + reach), LEVEL);
    }

    private static int[] everybody(ContactsOfPeople contacts) {
        return IntStream.range(0, contacts.people()).toArray();
    }
}
