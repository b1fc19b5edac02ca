package org.kith.evaluation.methods;

import java.util.Arrays;
import java.util.List;
import org.kith.evaluation.describe.Multiplicity;
import org.kith.evaluation.design.Comparison;
import org.kith.evaluation.design.Power;
import org.kith.evaluation.design.SampleSize;
import org.kith.evaluation.design.SmallestEffect;
import org.kith.evaluation.effect.Interaction;
import org.kith.evaluation.effect.MetaAnalysis;
import org.kith.evaluation.effect.Pooled;
import org.kith.evaluation.effect.Scheme;
import org.kith.evaluation.effect.Subgroup;
import org.kith.evaluation.estimate.mixed.Grouping;
import org.kith.evaluation.estimate.mixed.LinearMixedModel;
import org.kith.evaluation.estimate.mixed.MixedFit;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.sample.DesignMatrix;

/// The worked examples of the pages on groups, schemes and numbers needed.
final class WorkedGroups {

    private WorkedGroups() {}

    /// Student's patients, a row for every measure.
    record Sleep(List<Double> hours, Outcome<MixedFit> fit) {}

    static Sleep mixedModel() {
        double[] hours = {
            0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0, //
            1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4
        };
        double[] second = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
        Grouping patient = Grouping.of("patient", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        DesignMatrix x = DesignMatrix.of(List.of("second drug"), second);
        Outcome<MixedFit> fit = LinearMixedModel.groupedBy(patient).fit(x, hours);

        return new Sleep(Arrays.stream(hours).boxed().toList(), fit);
    }

    static Outcome<Pooled> metaAnalysis() {
        Outcome<Pooled> pooled = MetaAnalysis.ofRatios()
                .of(List.of(
                        Scheme.rates("A", 148, 100, 201, 100),
                        Scheme.rates("B", 402, 310, 455, 305),
                        Scheme.rates("C", 96, 60, 118, 64),
                        Scheme.ratio("D", 1.06, 0.88, 1.28),
                        Scheme.ratio("E", 0.67, 0.43, 1.04)));

        return pooled;
    }

    /// Numbers needed for four questions, and how little two hundred people could find.
    record Planned(List<Outcome<SampleSize>> sizes, Outcome<SmallestEffect> smallest) {}

    static Planned power() {
        Power power = Power.withDefaults();
        var wellbeing = power.sizeFor(new Comparison.PairedMeans(), 0.2);
        var comparators = power.withClusters(0.015, 50).withLost(0.3).sizeFor(new Comparison.TwoMeans(), 0.2);
        var surgery = power.sizeFor(new Comparison.TwoRates(8, 1.2), 0.9);
        var emergency = power.sizeFor(new Comparison.TwoRates(0.5, 0.6), 0.9);
        var smallest = power.smallestEffect(new Comparison.TwoRates(8, 1.2), 200);

        return new Planned(List.of(wellbeing, comparators, surgery, emergency), smallest);
    }

    /// Two questions and what they come to together.
    record Questions(Outcome<Interaction> sex, List<Interaction> together) {}

    static Questions subgroups() {
        Outcome<Interaction> sex = Interaction.settledBeforehand(
                "sex", List.of(new Subgroup("men", 0.9, 0.4, 120), new Subgroup("women", 0.4, 0.3, 222)));
        Outcome<Interaction> alone = Interaction.settledBeforehand(
                "living", List.of(new Subgroup("alone", 1.0, 0.3, 150), new Subgroup("with others", 0.2, 0.3, 192)));
        List<Interaction> together = Interaction.together(
                List.of(sex.found().orElseThrow(), alone.found().orElseThrow()), Multiplicity.HOLM);

        return new Questions(sex, together);
    }
}
