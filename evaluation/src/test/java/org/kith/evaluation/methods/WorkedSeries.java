package org.kith.evaluation.methods;

import java.util.List;
import java.util.stream.IntStream;
import org.kith.evaluation.effect.BootstrappedDifference;
import org.kith.evaluation.effect.DifferenceInDifferences;
import org.kith.evaluation.effect.Effect;
import org.kith.evaluation.effect.GroupTimeEffects;
import org.kith.evaluation.effect.Placebo;
import org.kith.evaluation.effect.PreTrendSensitivity;
import org.kith.evaluation.effect.StaggeredEffects;
import org.kith.evaluation.effect.series.ControlledSeries;
import org.kith.evaluation.effect.series.InterruptedSeries;
import org.kith.evaluation.effect.series.SegmentedRegression;
import org.kith.evaluation.effect.series.Series;
import org.kith.evaluation.estimate.WildClusterBootstrap;
import org.kith.evaluation.report.Outcome;

/// The worked examples of the pages on series, on differences in differences and on placebo runs.
final class WorkedSeries {

    private WorkedSeries() {}

    /// A series, what is found, the same with a control, and what a placebo says of it.
    record Interrupted(Outcome<Series> front, Outcome<InterruptedSeries> found, Outcome<ControlledSeries> controlled) {}

    static Interrupted interruptedSeries() {
        double[] inFront = {
            748, 593, 720, 646, 765, 820, 807, 885, 803, 860, 825, 911, 704, 691, 688, 714, 814, 736, 876, 829,
            818, 942, 782, 823, 595, 673, 660, 676, 755, 815, 867, 933, 798, 950, 825, 911, 619, 426, 475, 556,
            559, 483, 587, 615, 618, 662, 519, 585, 483, 434, 513, 548, 586, 522, 601, 644, 643, 641, 711, 721
        };
        double[] inTheBack = {
            306, 263, 323, 310, 424, 403, 406, 466, 381, 369, 378, 392, 284, 316, 321, 358, 378, 382, 433, 506,
            428, 479, 370, 349, 238, 285, 324, 346, 410, 411, 496, 534, 396, 470, 385, 411, 281, 300, 318, 391,
            398, 337, 477, 422, 495, 471, 368, 345, 296, 319, 349, 375, 441, 465, 472, 521, 429, 408, 490, 491
        };
        SegmentedRegression method = SegmentedRegression.withDefaults().withWaves(2, 12);
        Outcome<Series> front = Series.of(inFront, 37);
        Outcome<InterruptedSeries> found = front.then(method::of);

        Outcome<Series> logFront = Series.of(logarithms(inFront), 37);
        Outcome<Series> logBack = Series.of(logarithms(inTheBack), 37);
        Outcome<ControlledSeries> controlled = logFront.then(
                place -> logBack.then(control -> ControlledSeries.of(place, control, method.levelOnly())));
        return new Interrupted(front, found, controlled);
    }

    private static double[] logarithms(double[] values) {
        return IntStream.range(0, values.length)
                .mapToDouble(t -> Math.log(values[t]))
                .toArray();
    }

    /// Differences that grow, over all and by time, how far they can be leant on, and a few units.
    record Differences(
            Outcome<StaggeredEffects> found,
            Outcome<PreTrendSensitivity> sensitivity,
            Outcome<Effect> clustered,
            Outcome<BootstrappedDifference> few) {}

    static Differences differenceInDifferences() {
        int[] practices = new int[60];
        int[] quarters = new int[60];
        boolean[] having = new boolean[60];
        double[] visits = new double[60];
        for (int i = 0; i < 60; i++) {
            practices[i] = i / 5;
            quarters[i] = i % 5 + 1;
            int begins = practices[i] < 4 ? 3 : practices[i] < 7 ? 4 : 99;
            having[i] = quarters[i] >= begins;
            double chance = i * i * 5 % 13;
            visits[i] = 3 * practices[i] + quarters[i] + chance + (having[i] ? 4 + quarters[i] - begins : 0);
        }
        Outcome<StaggeredEffects> found = GroupTimeEffects.withDefaults().ofPanel(visits, practices, quarters, having);
        Outcome<PreTrendSensitivity> sensitivity = found.then(effects -> PreTrendSensitivity.of(effects, 2));

        boolean[] supported = new boolean[60];
        boolean[] after = new boolean[60];
        for (int i = 0; i < 60; i++) {
            supported[i] = practices[i] < 7;
            after[i] = quarters[i] >= 4;
        }
        Outcome<Effect> clustered = DifferenceInDifferences.ofTwoGroups(visits, practices, supported, after);
        WildClusterBootstrap bootstrap = WildClusterBootstrap.withDefaults();
        Outcome<BootstrappedDifference> few =
                DifferenceInDifferences.ofTwoGroups(visits, practices, supported, after, bootstrap, 2026);
        return new Differences(found, sensitivity, clustered, few);
    }

    /// What made-up starts say of the series.
    static Outcome<Placebo> placebo() {
        Outcome<Series> front = interruptedSeries().front();
        Outcome<InterruptedSeries> found = interruptedSeries().found();
        SegmentedRegression method = SegmentedRegression.withDefaults().withWaves(2, 12);
        List<Integer> starts = IntStream.rangeClosed(8, 29).boxed().toList();
        Outcome<Placebo> placebo = front.then(series -> found.then(real -> Placebo.over(
                real,
                Placebo.Scale.DIFFERENCE,
                "made-up starts",
                starts,
                start -> series.asIfBegunAfter(start).then(method::of))));
        return placebo;
    }
}
