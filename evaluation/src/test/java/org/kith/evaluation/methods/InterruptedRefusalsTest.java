package org.kith.evaluation.methods;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.effect.DifferenceInDifferences;
import org.kith.evaluation.effect.Effect;
import org.kith.evaluation.effect.Placebo;
import org.kith.evaluation.effect.series.InterruptedSeries;
import org.kith.evaluation.effect.series.SegmentedRegression;
import org.kith.evaluation.effect.series.Series;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;

/// What the pages on series, on differences in differences and on placebo runs show being refused.
class InterruptedRefusalsTest {

    @Test
    void a_series_of_a_year_with_five_months_after_the_start() {
        double[] calls = {41, 42, 44, 43, 41, 42, 45, 47, 45, 44, 42, 43, 46};
        Outcome<InterruptedSeries> refused = Series.of(calls, 8).then(SegmentedRegression.withDefaults()::of);

        assertRefused(refused, "interrupted-series");
    }

    @Test
    void two_way_fixed_effects_of_staggered_starts() {
        int[] practices = {1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4};
        int[] quarters = {1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3};
        double[] visits = {9, 7, 6, 8, 8, 5, 9, 9, 9, 7, 8, 8};
        boolean f = false;
        boolean t = true;
        boolean[] having = {f, t, t, f, f, t, f, f, f, f, f, f};
        Outcome<Effect> refused = DifferenceInDifferences.ofPanel(visits, practices, quarters, having);

        assertRefused(refused, "difference-in-differences");
    }

    @Test
    void a_placebo_of_ten_runs() {
        Outcome<Series> front = WorkedSeries.interruptedSeries().front();
        Outcome<InterruptedSeries> found = WorkedSeries.interruptedSeries().found();
        SegmentedRegression method = SegmentedRegression.withDefaults();
        List<Integer> starts = IntStream.rangeClosed(14, 23).boxed().toList();
        Outcome<Placebo> refused = front.then(series -> found.then(real -> Placebo.over(
                real,
                Placebo.Scale.DIFFERENCE,
                "made-up starts",
                starts,
                start -> series.asIfBegunAfter(start).then(method::of))));

        assertRefused(refused, "placebo");
    }

    private static void assertRefused(Outcome<?> outcome, String page) {
        assertThat(outcome.refused())
                .map(Refusal::sentence)
                .hasValue(MethodPage.of(page).refusal());
    }
}
