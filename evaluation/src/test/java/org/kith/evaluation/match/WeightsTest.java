package org.kith.evaluation.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Row;
import org.kith.evaluation.sample.DesignMatrix;

class WeightsTest {

    private static final Assignment WHO = Assignment.of(true, true, false, false);

    @Test
    void whoever_weighs_nothing_in_either_weighs_nothing_in_both_and_why_is_said() {
        Weights matched = new Weights(WHO, new double[] {1, 0, 1, 1}, "matched", "not matched");
        Weights followed = new Weights(WHO, new double[] {2, 2, 0, 4}, "followed", "not followed up");
        Weights all = new Weights(WHO, new double[] {1, 1, 1, 1});

        Weights both = matched.times(followed);

        assertThat(both.values()).containsExactly(2, 0, 0, 4);
        assertThat(both.rule()).isEqualTo("matched, times followed");
        assertThat(both.without()).isEqualTo("not matched or not followed up");
        assertThat(all.times(followed).without()).isEqualTo("not followed up");
        assertThat(followed.times(all).without()).isEqualTo("not followed up");
        assertThat(followed.times(followed).without()).isEqualTo("not followed up");
        assertThat(both.counted()).isEqualTo(2);
        assertThat(both.spread()).isEqualTo(new Weights.Spread(2, 3, 4));
        assertThat(both.rows())
                .containsExactly(
                        new Row("People who count", "2"),
                        new Row("Left out: not matched or not followed up", "2"),
                        new Row("Least weight", "2.00"),
                        new Row("Mean weight", "3.00"),
                        new Row("Greatest weight", "4.00"),
                        new Row("Effective number who had the support", "1.0"),
                        new Row("Effective number of comparators", "1.0"),
                        new Row("Weights", "matched, times followed"));
        assertThat(all.rows()).hasSize(7);
        assertThat(all.rule()).isEqualTo("as given");
    }

    @Test
    void where_nobody_counts_there_is_nothing_to_spread_or_draw_in() {
        Weights none = new Weights(WHO, new double[4]);

        assertThat(none.spread()).isEqualTo(new Weights.Spread(0, 0, 0));
        assertThat(none.effectiveSize(true)).isZero();
        assertThat(none.drawnInAt(0.1)).isSameAs(none);
        assertThat(none.sentence()).startsWith("0 of 4 people count");
    }

    @Test
    void drawing_in_counts_both_ends_and_leaves_those_who_weigh_nothing() {
        Assignment who = Assignment.of(true, true, true, false, false, false);
        Weights weights = new Weights(who, new double[] {0, 1, 2, 3, 4, 100});

        Weights drawn = weights.drawnInAt(0.25);

        // The quartiles of 1, 2, 3, 4 and 100 are 2 and 4.
        assertThat(drawn.values()).containsExactly(0, 2, 2, 3, 4, 4);
        assertThat(drawn.rule()).isEqualTo("as given, 2 drawn in to 2.00 or 4.00");
        assertThat(drawn.greatest(false)).isEqualTo(4);
        assertThat(drawn.greatest(true)).isEqualTo(2);
    }

    @Test
    void weights_that_were_given_add_nothing_by_estimation() {
        Weights given = new Weights(WHO, new double[] {1, 1, 1, 1});

        assertThat(given.estimated()).isFalse();
        assertThat(given.byEstimation(1, 2, 3, 4)).containsExactly(0, 0, 0, 0);
        assertThat(given.asGiven().values()).isEqualTo(given.values());
    }

    @Test
    void means_beyond_all_comparators_are_not_reached_and_repeated_variables_are_told_apart_from_that() {
        int n = 40;
        boolean[] supported = new boolean[n];
        double[] age = new double[n];
        for (int row = 0; row < n; row++) {
            supported[row] = row < 20;
            age[row] = row * 7 % 13 + (row < 20 ? 50 : 0);
        }
        Assignment who = Assignment.of(supported);

        assertThat(EntropyBalancing.of(DesignMatrix.of(List.of("age"), age), who)
                        .refused()
                        .map(Refusal::sentence))
                .contains("No weights bring comparators' means to those of the supported: too few of them are so.");
    }

    @Test
    void the_support_stands_in_front_of_what_was_known() {
        DesignMatrix before = DesignMatrix.of(List.of("age"), new double[] {40, 50, 60, 70});

        DesignMatrix beside = WHO.beside(before);

        assertThat(beside.names()).containsExactly("(Intercept)", "had the support", "age");
        assertThat(beside.column(1)).containsExactly(1, 1, 0, 0);
        assertThat(beside.column(2)).containsExactly(40, 50, 60, 70);
        assertThat(WHO.sameAs(Assignment.of(true, true, false, false))).isTrue();
        assertThat(WHO.sameAs(Assignment.of(true, false, true, false))).isFalse();
        assertThat(new Weights(WHO, new double[] {1, 1, 2, 1}).effectiveSize(false))
                .isCloseTo(1.8, within(1e-12));
    }
}
