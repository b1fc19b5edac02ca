package org.kith.evaluation.methods;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kith.evaluation.economics.CostAndGain;
import org.kith.evaluation.economics.Icer;
import org.kith.evaluation.economics.SocialReturn;
import org.kith.evaluation.report.Outcome;

/// What the pages on money say comes out of their worked examples.
class EconomicsSamplesTest {

    private static void assertSaid(String page, String sentence) {
        assertThat(MethodPage.of(page).text().replaceAll("\\s+", " ")).contains(sentence);
    }

    @Test
    void programme_cost() {
        assertSaid("programme-cost", Outcome.sentence(WorkedEconomics.programmeCost()));
        assertSaid(
                "programme-cost",
                Outcome.sentence(WorkedEconomics.programmeCost().then(cost -> cost.perSession(1_900, 1_520))));
    }

    @Test
    void cost_difference() {
        WorkedEconomics.Differences worked = WorkedEconomics.costDifference();
        assertThat(Outcome.sentence(worked.means())).contains("of +£63 a person (95% interval -£5 to £130)");
        assertThat(Outcome.sentence(worked.twoParts())).contains("of +£95 a person (95% interval £13 to £176)");
        assertSaid("cost-difference", Outcome.sentence(worked.gamma()));
        assertSaid("cost-difference", Outcome.sentence(worked.change()));
        assertSaid("cost-difference", "+£63 (-£5 to £130)");
        assertSaid("cost-difference", "+£95 (£13 to £176)");
    }

    @Test
    void cost_effectiveness() {
        CostAndGain found = WorkedEconomics.costEffectiveness().found().orElseThrow();
        assertSaid("cost-effectiveness", found.sentence());
        assertThat(((Icer.Given) found.icer()).resampled().low()).isBetween(2_700.0, 2_800.0);
    }

    @Test
    void social_value() {
        WorkedEconomics.Values worked = WorkedEconomics.socialValue();
        SocialReturn social = worked.social().found().orElseThrow();
        assertSaid("social-value", social.sentence());
        assertSaid("social-value", social.oneByOne().sentence());
        assertSaid("social-value", Outcome.sentence(worked.wellbeing()));
        assertThat(social.together(10_000, 2026).sentence()).contains("from £0.80 to £1.62");
        assertSaid("social-value", "from £0.80 to £1.62");
    }

    @Test
    void budget_impact() {
        assertSaid("budget-impact", Outcome.sentence(WorkedEconomics.budgetImpact()));
    }
}
