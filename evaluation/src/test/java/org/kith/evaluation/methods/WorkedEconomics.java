package org.kith.evaluation.methods;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kith.evaluation.change.Pairs;
import org.kith.evaluation.describe.Proportion;
import org.kith.evaluation.economics.AttributableGain;
import org.kith.evaluation.economics.BudgetImpact;
import org.kith.evaluation.economics.CostAndGain;
import org.kith.evaluation.economics.CostChange;
import org.kith.evaluation.economics.CostComparison;
import org.kith.evaluation.economics.CostDifference;
import org.kith.evaluation.economics.CostEffectiveness;
import org.kith.evaluation.economics.CostLine;
import org.kith.evaluation.economics.Deadweight;
import org.kith.evaluation.economics.Gains;
import org.kith.evaluation.economics.PersonCosts;
import org.kith.evaluation.economics.Price;
import org.kith.evaluation.economics.ProgrammeCost;
import org.kith.evaluation.economics.Quantity;
import org.kith.evaluation.economics.SocialOutcome;
import org.kith.evaluation.economics.SocialReturn;
import org.kith.evaluation.economics.SocialReturnOnInvestment;
import org.kith.evaluation.economics.Stages;
import org.kith.evaluation.economics.SupportCost;
import org.kith.evaluation.economics.WellbeingValue;
import org.kith.evaluation.economics.Wellby;
import org.kith.evaluation.effect.Effect;
import org.kith.evaluation.match.Assignment;
import org.kith.evaluation.report.Denominator;
import org.kith.evaluation.report.FormulaId;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.sample.DesignMatrix;

/// The worked examples of the pages on money; all numbers are made up.
final class WorkedEconomics {

    private WorkedEconomics() {}

    static Outcome<ProgrammeCost> programmeCost() {
        List<CostLine> lines = List.of(
                CostLine.salary("link workers", 2, new Price(31_000, 2026, "pay scale"), 0.28),
                CostLine.salary("supervision", 0.2, new Price(45_000, 2026, "pay scale"), 0.28),
                CostLine.of("community sessions", 600, new Price(32, 2026, "agreement")),
                CostLine.of("software", 12, new Price(150, 2026, "invoice")));
        Outcome<ProgrammeCost> cost = ProgrammeCost.of(lines, new Stages(450, 400, 310, 190));
        Outcome<ProgrammeCost.PerSession> session = cost.then(found -> found.perSession(1_900, 1_520));
        return session.then(ignored -> cost);
    }

    /// The same people's costs compared three ways, and before and after.
    record Differences(
            Outcome<CostDifference> means,
            Outcome<CostDifference> gamma,
            Outcome<CostDifference> twoParts,
            Outcome<CostChange> change) {}

    static Differences costDifference() {
        double[] before =
                IntStream.range(0, 120).mapToDouble(i -> 100 + i * 29 % 83 * 9).toArray();
        double[] after = IntStream.range(0, 120)
                .mapToDouble(i -> 60 + 0.6 * before[i] + i * i % 71 * 6 - (i < 60 ? 90 : 0))
                .toArray();
        boolean[] supported = new boolean[120];
        Arrays.fill(supported, 0, 60, true);
        SupportCost support = new SupportCost.Each(new Price(150, 2026, "accounts of the scheme"));
        PersonCosts costs = PersonCosts.of(Assignment.of(supported), after, support);
        DesignMatrix known = DesignMatrix.of(List.of("cost before"), before);
        Outcome<CostDifference> means = CostComparison.withDefaults().ofMeans(costs);
        Outcome<CostDifference> gamma = CostComparison.withDefaults().ofGamma(costs, known);

        double[] spells = IntStream.range(0, 120)
                .mapToDouble(i -> i % 3 == 0 ? after[i] : 0)
                .toArray();
        PersonCosts hospital = PersonCosts.of(Assignment.of(supported), spells, support);
        Outcome<CostDifference> twoParts = CostComparison.withDefaults().ofTwoParts(hospital, known, 2026);

        Pairs own = Pairs.of(Arrays.copyOf(before, 60), Arrays.copyOf(after, 60));
        SupportCost untold = new SupportCost.LeftOut("the report did not tell it");
        Outcome<CostChange> change = CostChange.of(own, untold);
        return new Differences(means, gamma, twoParts, change);
    }

    static Outcome<CostAndGain> costEffectiveness() {
        boolean[] supported = new boolean[120];
        Arrays.fill(supported, 0, 60, true);
        double[] care = IntStream.range(0, 120)
                .mapToDouble(i -> 200 + i * 37 % 101 * 10)
                .toArray();
        double[] years = IntStream.range(0, 120)
                .mapToDouble(i -> 0.5 + i * 53 % 97 / 250.0 + (i < 60 ? 0.07 : 0))
                .toArray();
        SupportCost support = new SupportCost.Each(new Price(300, 2026, "accounts of the scheme"));
        PersonCosts costs = PersonCosts.of(Assignment.of(supported), care, support);
        Gains gains = Gains.of(Gains.Unit.QUALITY_ADJUSTED_LIFE_YEAR, years);
        Outcome<CostAndGain> compared = CostEffectiveness.withDefaults().of(costs, gains, 2026);
        return compared;
    }

    /// A return and the value of wellbeing.
    record Values(Outcome<SocialReturn> social, Outcome<WellbeingValue> wellbeing) {}

    static Values socialValue() {
        Deadweight compared = new Deadweight.FromShares(share(150, 250), share(60, 240));
        Deadweight opinion = new Deadweight.Opinion(new Quantity.Triangular(0.2, 0.4, 0.6), "the steering group");
        List<SocialOutcome> outcomes = List.of(
                new SocialOutcome(
                        "less loneliness",
                        new Quantity.Exactly(150),
                        new SocialOutcome.Proxy(new Quantity.Between(700, 1100), 2026, "a published value bank"),
                        new SocialOutcome.Kept(
                                compared, new Quantity.Exactly(0.05), new Quantity.Triangular(0.5, 0.7, 0.9)),
                        new SocialOutcome.Lasting(3, new Quantity.Between(0.2, 0.6))),
                new SocialOutcome(
                        "volunteering",
                        new Quantity.Exactly(34),
                        new SocialOutcome.Proxy(new Quantity.Exactly(1800), 2026, "hours at the living wage"),
                        new SocialOutcome.Kept(opinion, new Quantity.Exactly(0.1), new Quantity.Exactly(0.5)),
                        new SocialOutcome.Lasting(2, new Quantity.Exactly(0.25))));
        Price investment = new Price(112_000, 2026, "accounts of the scheme");
        Outcome<SocialReturn> social = SocialReturnOnInvestment.withDefaults().of(investment, outcomes);

        AttributableGain gain = new AttributableGain.Compared(satisfaction());
        Outcome<WellbeingValue> wellbeing =
                Wellby.withDefaults().withDecay(0.3).of(250, gain, new Quantity.Triangular(0.5, 1, 2), 2026);
        return new Values(social, wellbeing);
    }

    private static Proportion share(long count, long n) {
        return Proportion.of(count, n).found().orElseThrow();
    }

    /// As a weighted difference may come out.
    private static Effect satisfaction() {
        return new Effect(
                FormulaId.of("weighted-difference"),
                Effect.On.SUPPORTED,
                0.31,
                0.12,
                Denominator.complete(490),
                List.of());
    }

    static Outcome<BudgetImpact> budgetImpact() {
        List<BudgetImpact.Year> years = List.of(
                new BudgetImpact.Year(2027, 200), new BudgetImpact.Year(2028, 350), new BudgetImpact.Year(2029, 400));
        BudgetImpact.Cash journeys = new BudgetImpact.Cash(
                "patient transport",
                new Quantity.Between(0.5, 1.5),
                new Price(46, 2026, "invoices"),
                "it is invoiced by journey");
        BudgetImpact.Capacity appointments = new BudgetImpact.Capacity(
                "GP appointments", new Quantity.Exactly(1.8), new Price(42, 2026, "list of unit costs"));
        Outcome<BudgetImpact> impact = BudgetImpact.of(
                new Price(249, 2026, "accounts of the scheme"), years, List.of(journeys), List.of(appointments));
        return impact;
    }
}
