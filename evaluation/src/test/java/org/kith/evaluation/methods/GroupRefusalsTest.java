package org.kith.evaluation.methods;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.design.Comparison;
import org.kith.evaluation.design.Power;
import org.kith.evaluation.design.SampleSize;
import org.kith.evaluation.effect.Interaction;
import org.kith.evaluation.effect.MetaAnalysis;
import org.kith.evaluation.effect.Pooled;
import org.kith.evaluation.effect.Scheme;
import org.kith.evaluation.effect.Subgroup;
import org.kith.evaluation.estimate.mixed.Grouping;
import org.kith.evaluation.estimate.mixed.LinearMixedModel;
import org.kith.evaluation.estimate.mixed.MixedFit;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.DesignMatrix;

/// What the pages on groups, schemes and numbers needed show being refused, with the very sentence that they quote.
class GroupRefusalsTest {

    @Test
    void levels_of_patients_who_are_measured_once() {
        Grouping patient = Grouping.of("patient", 1, 2, 3, 4, 5);
        DesignMatrix x = DesignMatrix.of(List.of("second drug"), new double[] {0, 0, 0, 1, 1});
        double[] hours = {0.7, -1.6, -0.2, 0.1, -0.1};
        Outcome<MixedFit> refused = LinearMixedModel.groupedBy(patient).fit(x, hours);

        assertRefused(refused, "mixed-model");
    }

    @Test
    void claims_of_which_nobody_says_how_sure_they_are() {
        Outcome<Pooled> refused = MetaAnalysis.ofRatios()
                .of(List.of(
                        Scheme.ratio("D", 1.06, 0.88, 1.28),
                        Scheme.claimed("28% fewer visits to the surgery", 0.72),
                        Scheme.claimed("24% fewer to A&E", 0.76)));

        assertRefused(refused, "meta-analysis");
    }

    @Test
    void numbers_for_finding_nothing() {
        Outcome<SampleSize> refused = Power.withDefaults().sizeFor(new Comparison.TwoMeans(), 0);

        assertRefused(refused, "power");
    }

    @Test
    void a_difference_of_men_alone() {
        Outcome<Interaction> refused =
                Interaction.settledBeforehand("sex", List.of(new Subgroup("men", 0.9, 0.4, 120)));

        assertRefused(refused, "subgroups");
    }

    private static void assertRefused(Outcome<?> outcome, String page) {
        assertThat(outcome.refused())
                .map(Refusal::sentence)
                .hasValue(MethodPage.of(page).refusal());
    }
}
