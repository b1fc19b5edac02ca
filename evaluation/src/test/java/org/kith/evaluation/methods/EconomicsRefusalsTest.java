package org.kith.evaluation.methods;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.economics.BudgetImpact;
import org.kith.evaluation.economics.CostAndGain;
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
import org.kith.evaluation.match.Assignment;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.DesignMatrix;

/// What the pages on money show being refused, with the very sentence that they quote.
class EconomicsRefusalsTest {

    private static final double[] TWENTY = new double[20];

    @Test
    void prices_of_two_years() {
        List<CostLine> lines = List.of(
                CostLine.salary("link workers", 2, new Price(31_000, 2026, "pay scale"), 0.28),
                CostLine.of("software", 12, new Price(140, 2024, "invoice")));
        Outcome<ProgrammeCost> refused = ProgrammeCost.of(lines, new Stages(450, 400, 310, 190));

        assertRefused(refused, "programme-cost");
    }

    @Test
    void a_gamma_model_of_people_without_costs() {
        boolean[] supported = new boolean[20];
        double[] costs = new double[20];
        for (int i = 0; i < 20; i++) {
            supported[i] = i < 10;
            costs[i] = i % 4 * 100;
        }
        SupportCost support = new SupportCost.Each(new Price(150, 2026, "accounts of the scheme"));
        PersonCosts hospital = PersonCosts.of(Assignment.of(supported), costs, support);
        DesignMatrix known = DesignMatrix.of(List.of("age"), TWENTY);
        Outcome<CostDifference> refused = CostComparison.withDefaults().ofGamma(hospital, known);

        assertRefused(refused, "cost-difference");
    }

    @Test
    void nine_people_who_had_the_support() {
        boolean[] supported = {true, true, true, true, true, true, true, true, true, false, false, false};
        double[] costs = {310, 80, 955, 120, 640, 70, 205, 330, 490, 510, 260, 180};
        double[] years = {0.6, 0.7, 0.4, 0.8, 0.6, 0.9, 0.7, 0.5, 0.6, 0.5, 0.7, 0.8};
        SupportCost support = new SupportCost.Each(new Price(300, 2026, "accounts of the scheme"));
        Outcome<CostAndGain> refused = CostEffectiveness.withDefaults()
                .of(
                        PersonCosts.of(Assignment.of(supported), costs, support),
                        Gains.of(Gains.Unit.QUALITY_ADJUSTED_LIFE_YEAR, years),
                        2026);

        assertRefused(refused, "cost-effectiveness");
    }

    @Test
    void a_proxy_without_a_source() {
        SocialOutcome volunteering = new SocialOutcome(
                "volunteering",
                new Quantity.Exactly(34),
                new SocialOutcome.Proxy(new Quantity.Exactly(1800), 2026, ""),
                new SocialOutcome.Kept(
                        new Deadweight.Opinion(new Quantity.Exactly(0.4), "the steering group"),
                        new Quantity.Exactly(0.1),
                        new Quantity.Exactly(0.5)),
                new SocialOutcome.Lasting(2, new Quantity.Exactly(0.25)));
        Price investment = new Price(112_000, 2026, "accounts of the scheme");
        Outcome<SocialReturn> refused = SocialReturnOnInvestment.withDefaults().of(investment, List.of(volunteering));

        assertRefused(refused, "social-value");
    }

    @Test
    void cash_that_nobody_stops_paying() {
        BudgetImpact.Cash beds = new BudgetImpact.Cash(
                "bed days", new Quantity.Exactly(0.1), new Price(420, 2026, "list of unit costs"), "");
        Outcome<BudgetImpact> refused = BudgetImpact.of(
                new Price(249, 2026, "accounts of the scheme"),
                List.of(new BudgetImpact.Year(2027, 200)),
                List.of(beds),
                List.of());

        assertRefused(refused, "budget-impact");
    }

    private static void assertRefused(Outcome<?> outcome, String page) {
        assertThat(outcome.refused())
                .map(Refusal::sentence)
                .hasValue(MethodPage.of(page).refusal());
    }
}
