package org.kith.evaluation.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kith.evaluation.change.PairedT;
import org.kith.evaluation.change.Pairs;
import org.kith.evaluation.describe.Proportion;
import org.kith.evaluation.economics.CostChange;
import org.kith.evaluation.economics.CostComparison;
import org.kith.evaluation.economics.Deadweight;
import org.kith.evaluation.economics.PersonCosts;
import org.kith.evaluation.economics.Price;
import org.kith.evaluation.economics.Quantity;
import org.kith.evaluation.economics.SocialOutcome;
import org.kith.evaluation.economics.SocialReturnOnInvestment;
import org.kith.evaluation.economics.SupportCost;
import org.kith.evaluation.effect.AdjustedDifference;
import org.kith.evaluation.effect.DifferenceInDifferences;
import org.kith.evaluation.effect.MetaAnalysis;
import org.kith.evaluation.effect.Scheme;
import org.kith.evaluation.effect.contacts.ContactsBeforeAndAfter;
import org.kith.evaluation.effect.contacts.ContactsCompared;
import org.kith.evaluation.effect.contacts.ContactsOfPeople;
import org.kith.evaluation.estimate.Family;
import org.kith.evaluation.estimate.GeneralisedLinear;
import org.kith.evaluation.report.Finding;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.sample.DesignMatrix;

/// One row for each figure of the field that a design and its numbers are known of.
final class PublishedClaims {

    private static final SupportCost LEFT_OUT = new SupportCost.LeftOut("the report did not give it");

    private PublishedClaims() {}

    static List<PublishedClaim> all() {
        List<PublishedClaim> claims = new ArrayList<>(scores());
        claims.addAll(contacts());
        claims.addAll(money());
        return claims;
    }

    private static List<PublishedClaim> scores() {
        return List.of(
                new PublishedClaim(
                        "City & Hackney: no difference in wellbeing at eight months", 0, 0, (truth, cohorts) -> {
                            double[] before = cohorts.normals(400, 21, 4);
                            double[] after = Arrays.stream(before)
                                    .map(score -> 12 + 0.45 * score + cohorts.normal(0, 3.5))
                                    .toArray();
                            IntStream.range(0, 200).forEach(person -> after[person] += truth);
                            return found(AdjustedDifference.of(
                                    after, DesignMatrix.of(List.of("before"), before), cohorts.firstOf(200, 400)));
                        }),
                new PublishedClaim(
                        "Ways to Wellness: 3.6 points over eight domains",
                        3.6,
                        0,
                        (truth, cohorts) -> found(
                                PairedT.withDefaults().of(cohorts.scores(4500, 0.4, new double[] {29, 5}, truth, 6)))),
                new PublishedClaim("Newcastle: HbA1c 0.10 lower than elsewhere", -0.10, 0, PublishedClaims::newcastle),
                new PublishedClaim(
                        "National rollout: odds ratio 1.013 a link worker", 1.013, 1, PublishedClaims::rollout));
    }

    /// 8,086 people, half where the support was begun, seen twice.
    private static Interval newcastle(double truth, Cohorts cohorts) {
        int people = 8086;
        double[] values = new double[2 * people];
        int[] units = new int[2 * people];
        boolean[] supported = new boolean[2 * people];
        boolean[] after = new boolean[2 * people];
        for (int person = 0; person < people; person++) {
            double own = cohorts.normal(person % 2 == 0 ? 7.6 : 7.4, 1.3);
            for (int time = 0; time < 2; time++) {
                int row = 2 * person + time;
                units[row] = person;
                supported[row] = person % 2 == 0;
                after[row] = time == 1;
                values[row] = own + 0.1 * time + (supported[row] && after[row] ? truth : 0) + cohorts.normal(0, 0.55);
            }
        }
        return found(DifferenceInDifferences.ofTwoGroups(values, units, supported, after));
    }

    /// Whether people felt listened to, by link workers per 50,000 where they live.
    private static Interval rollout(double truth, Cohorts cohorts) {
        int people = 40_000;
        double[] workers = new double[people];
        double[] yes = new double[people];
        for (int person = 0; person < people; person++) {
            workers[person] = cohorts.rate(3, 4);
            double logOdds = 0.4 + Math.log(truth) * workers[person];
            yes[person] = cohorts.chance(1 / (1 + Math.exp(-logOdds))) ? 1 : 0;
        }
        GeneralisedLinear.Fit fit = GeneralisedLinear.of(Family.LOGISTIC)
                .fit(DesignMatrix.of(List.of("link workers"), workers), yes)
                .found()
                .orElseThrow();
        double reach = 1.959963984540054 * fit.standardError(1);
        return new Interval(Math.exp(fit.coefficients()[1] - reach), Math.exp(fit.coefficients()[1] + reach), 0.95);
    }

    private static List<PublishedClaim> contacts() {
        return List.of(
                new PublishedClaim("City & Hackney: 1.8 consultations a year fewer", -1.8, 0, (truth, cohorts) -> {
                    Cohorts.Contacts contacts = cohorts.contacts(
                            381, new double[] {10, 3.9}, 1.2, new double[] {(10.4 + truth) / 10, 4.3 / 3.9});
                    return hackney(contacts);
                }),
                compared("City & Hackney: 0.78 times the change of controls", 0.78, 381, 10, 0),
                compared("Shropshire: 40% fewer consultations than matched people", 0.6, 240, 3, 0),
                compared("Kensington & Chelsea: 41% fewer contacts of frequent users", 0.59, 200, 6, 14),
                compared("Rotherham: 17% fewer visits to A&E", 0.83, 1500, 1.5, 0),
                compared("Rotherham: 7% fewer inpatient stays", 0.93, 1500, 1.2, 0),
                compared("West Kent: 23% fewer visits to A&E", 0.77, 5908, 0.5, 0),
                new PublishedClaim(
                        "Tameside: 42.2% fewer against 5.6%",
                        0.578 / 0.944,
                        1,
                        (truth, cohorts) -> found(ratios(
                                cohorts.contacts(1751, new double[] {4, 4}, 1, new double[] {0.944 * truth, 0.944})))),
                new PublishedClaim(
                        "Review: 28% fewer GP contacts, of seven schemes", 0.72, 1, PublishedClaims::review));
    }

    private static Interval hackney(Cohorts.Contacts contacts) {
        int people = contacts.before().length;
        double[] values = new double[2 * people];
        int[] units = new int[2 * people];
        boolean[] supported = new boolean[2 * people];
        boolean[] after = new boolean[2 * people];
        for (int row = 0; row < values.length; row++) {
            units[row] = row % people;
            after[row] = row >= people;
            supported[row] = contacts.who().treated(row % people);
            values[row] = after[row] ? contacts.after()[row % people] : contacts.before()[row % people];
        }
        return found(DifferenceInDifferences.ofTwoGroups(values, units, supported, after));
    }

    /// A ratio of rates against people of the same rate, chosen for high use alike when `atLeast` is above nought.
    private static PublishedClaim compared(String scheme, double ratio, int each, double mean, int atLeast) {
        return new PublishedClaim(
                scheme,
                ratio,
                1,
                (truth, cohorts) -> found(ratios(
                        atLeast > 0
                                ? cohorts.chosenForHighUse(each, mean, 1.2, atLeast, new double[] {truth, 1})
                                : cohorts.contacts(each, new double[] {mean, mean}, 1.2, new double[] {truth, 1}))));
    }

    static Outcome<ContactsCompared> ratios(Cohorts.Contacts contacts) {
        return ContactsBeforeAndAfter.withDefaults()
                .compared(ContactsOfPeople.ofEqualTime(contacts.before(), contacts.after()), contacts.who());
    }

    /// Seven schemes whose own truths differ a little, each with its comparators and so with a variance.
    private static Interval review(double truth, Cohorts cohorts) {
        List<Scheme> schemes = IntStream.range(0, 7)
                .mapToObj(scheme -> {
                    double own = truth * Math.exp(cohorts.normal(0, 0.08));
                    ContactsCompared found = ratios(
                                    cohorts.contacts(250, new double[] {6, 6}, 1.2, new double[] {own, 1}))
                            .found()
                            .orElseThrow();
                    return Scheme.ratio(
                            "scheme " + scheme,
                            found.estimate(),
                            found.interval().low(),
                            found.interval().high());
                })
                .toList();
        Interval logarithms = found(MetaAnalysis.ofRatios().of(schemes));
        return new Interval(Math.exp(logarithms.low()), Math.exp(logarithms.high()), 0.95);
    }

    private static List<PublishedClaim> money() {
        return List.of(
                new PublishedClaim(
                        "Frequent attenders in primary care (2022): £78.37 a person, of 78 people",
                        -78.37,
                        0,
                        (truth, cohorts) -> found(CostChange.of(costs(cohorts, truth), LEFT_OUT))),
                new PublishedClaim(
                        "Newcastle: £1.3m a year for 1,500 people", -1_300_000 / 1500.0, 0, (truth, cohorts) -> {
                            double[] care = IntStream.range(0, 3000)
                                    .mapToDouble(i -> cohorts.rate(3000 + (i < 1500 ? truth : 0), 0.9))
                                    .toArray();
                            return found(CostComparison.withDefaults()
                                    .ofMeans(PersonCosts.of(cohorts.firstOf(1500, 3000), care, LEFT_OUT)));
                        }),
                new PublishedClaim("Four reviews: a social return of 2.3", 2.3, 0, PublishedClaims::socialReturn));
    }

    private static Pairs costs(Cohorts cohorts, double change) {
        double[] before =
                IntStream.range(0, 78).mapToDouble(i -> cohorts.rate(320, 2)).toArray();
        double[] after = Arrays.stream(before)
                .map(cost -> cost + change + cohorts.normal(0, 190))
                .toArray();
        return Pairs.of(before, after);
    }

    /// Half of 400 get better with the support; of 400 comparators as many less as the true return demands, when each
    /// who gets better is worth £1,000 and £40,000 are put in.
    private static Interval socialReturn(double truth, Cohorts cohorts) {
        double withoutSupport = 0.5 - truth * 40_000 / (400 * 1000.0);
        Proportion supported = share(cohorts, 0.5);
        Proportion comparators = share(cohorts, withoutSupport);
        SocialOutcome better = new SocialOutcome(
                "feeling better",
                new Quantity.Counted(supported),
                new SocialOutcome.Proxy(new Quantity.Exactly(400 * 1000.0), 2017, "made up"),
                new SocialOutcome.Kept(
                        new Deadweight.FromShares(supported, comparators),
                        new Quantity.Exactly(0),
                        new Quantity.Exactly(1)),
                new SocialOutcome.Lasting(1, new Quantity.Exactly(0)));
        return SocialReturnOnInvestment.withDefaults()
                .of(new Price(40_000, 2017, "made up"), List.of(better))
                .found()
                .orElseThrow()
                .together(2000, 7)
                .interval();
    }

    private static Proportion share(Cohorts cohorts, double truth) {
        long count = IntStream.range(0, 400).filter(i -> cohorts.chance(truth)).count();
        return Proportion.of(count, 400).found().orElseThrow();
    }

    private static Interval found(Outcome<? extends Finding> outcome) {
        return outcome.<Interval>map(Finding::interval).found().orElseThrow();
    }
}
