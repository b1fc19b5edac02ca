package org.kith.evaluation.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kith.evaluation.change.PairedT;
import org.kith.evaluation.design.SampleSize;
import org.kith.evaluation.effect.Interaction;
import org.kith.evaluation.effect.Pooled;
import org.kith.evaluation.estimate.mixed.FixedEffect;
import org.kith.evaluation.estimate.mixed.MixedFit;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Result;

/// What the pages on groups, schemes and numbers needed say of their worked examples.
class GroupSamplesTest {

    /// With two measures a patient and nothing else, the model is the paired t.
    @Test
    void a_level_for_every_patient_is_the_paired_t() {
        MixedFit fit = WorkedGroups.mixedModel().fit().found().orElseThrow();
        FixedEffect drug = fit.effect("second drug");
        var paired = PairedT.withDefaults().of(Worked.SLEEP).found().orElseThrow();

        assertThat(drug.estimate()).isCloseTo(paired.estimate(), within(1e-9));
        assertThat(drug.interval().low()).isCloseTo(paired.interval().low(), within(1e-6));
        assertThat(drug.interval().high()).isCloseTo(paired.interval().high(), within(1e-6));
        assertThat(drug.degreesOfFreedom()).isCloseTo(9, within(1e-5));
        assertSaid("mixed-model", drug.sentence());
        assertSaid("mixed-model", fit.sentence());
    }

    @Test
    void five_schemes_taken_together() {
        Pooled pooled = WorkedGroups.metaAnalysis().found().orElseThrow();

        assertThat(pooled.fixed().interval().high()).isNegative();
        assertThat(pooled.interval().contains(0)).isTrue();
        assertSaid("meta-analysis", pooled.sentence());
    }

    @Test
    void numbers_needed() {
        WorkedGroups.Planned planned = WorkedGroups.power();

        assertThat(planned.sizes())
                .extracting(size -> size.found().map(SampleSize::atTheEnd).orElse(0L))
                .containsExactly(199L, 683L, 1366L, 5343L);
        planned.sizes().forEach(size -> assertSaid("power", Outcome.sentence(size)));
        assertSaid("power", Outcome.sentence(planned.smallest()));
    }

    @Test
    void men_and_women() {
        WorkedGroups.Questions questions = WorkedGroups.subgroups();

        assertThat(questions.sex().found().orElseThrow().differs()).isFalse();
        assertThat(questions.together()).extracting(Interaction::differs).containsExactly(false, false);
        questions.together().stream().map(Result::sentence).forEach(sentence -> assertSaid("subgroups", sentence));
    }

    private static void assertSaid(String page, String sentence) {
        assertThat(MethodPage.of(page).text().replaceAll("\\s+", " ")).contains(sentence);
    }
}
