package org.kith.evaluation.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.match.Assignment;
import org.kith.evaluation.match.NearestNeighbour;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Row;

/// Ten supported people of one score, and twenty of the same who were not: ten who did well, then ten who did
/// not.
class TieOrdersTest {

    private static final int PEOPLE = 30;
    private static final NearestNeighbour RULE = NearestNeighbour.withDefaults();

    private final double[] scores = new double[PEOPLE];
    private final double[] y = new double[PEOPLE];
    private final Assignment who;

    TieOrdersTest() {
        boolean[] supported = new boolean[PEOPLE];
        for (int i = 0; i < PEOPLE; i++) {
            supported[i] = i < 10;
            scores[i] = 0.5;
            y[i] = i % 2 + (i < 10 ? 5 : i < 20 ? 8 : 2);
        }
        who = Assignment.of(supported);
    }

    @Test
    void the_stated_rule_takes_the_first_and_other_orders_tell_another_story() {
        TieOrders orders = TieOrders.of(y, scores, who, RULE, 200, 5).found().orElseThrow();

        assertThat(orders.estimate()).isCloseTo(-3, within(1e-12));
        assertThat(orders.effect().estimate()).isEqualTo(orders.estimate());
        assertThat(orders.interval()).isEqualTo(orders.effect().interval());
        assertThat(orders.tied()).isEqualTo(30);
        // Drawn ten of twenty: the mean is that of all twenty, five and a half, give or take.
        assertThat(orders.least()).isBetween(-3.0, -1.0);
        assertThat(orders.greatest()).isBetween(1.0, 3.0);
        assertThat(orders.deviation()).isBetween(0.5, 0.9);
        assertThat(orders.basis().seed()).isEqualTo(5);
        assertThat(orders.basis().assumptions())
                .contains(Assumption.checked("In every order of ties the difference lies in the interval", false));
        assertThat(orders.sentence())
                .isEqualTo(orders.effect().sentence()
                        + String.format(
                                Locale.ROOT,
                                " Over 200 drawn orders of the 30 people with tied scores it runs from %.2f to +%.2f.",
                                orders.least(),
                                orders.greatest()));
        assertThat(orders.rows())
                .contains(
                        new Row("People with tied scores", "30"),
                        new Row("Orders of ties drawn", "200"),
                        new Row("Difference in those who had it", "-3.00"));
    }

    @Test
    void the_same_seed_draws_the_same_orders() {
        TieOrders one = TieOrders.of(y, scores, who, RULE, 40, 5).found().orElseThrow();

        assertThat(TieOrders.of(y, scores, who, RULE, 40, 5).found()).contains(one);
        assertThat(TieOrders.of(y, scores, who, RULE, 40, 6)
                        .found()
                        .orElseThrow()
                        .deviation())
                .isNotEqualTo(one.deviation());
    }

    @Test
    void without_ties_every_order_says_the_same() {
        double[] apart = new double[PEOPLE];
        Arrays.setAll(apart, i -> i / 100.0);

        TieOrders orders = TieOrders.of(y, apart, who, RULE, 20, 1).found().orElseThrow();

        assertThat(orders.tied()).isZero();
        assertThat(orders.least()).isEqualTo(orders.estimate());
        assertThat(orders.greatest()).isEqualTo(orders.estimate());
        assertThat(orders.deviation()).isZero();
        assertThat(orders.basis().hasFailure()).isTrue();
        assertThat(orders.basis().assumptions())
                .contains(Assumption.checked("In every order of ties the difference lies in the interval", true));
    }

    @Test
    void what_the_matching_or_the_difference_refuses_is_refused() {
        double[] wrong = y.clone();
        wrong[29] = Double.NaN;

        assertThat(TieOrders.of(wrong, scores, who, RULE, 20, 1).refused())
                .contains(new Refusal.NotFinite("outcomes", 1));
        assertThatThrownBy(() -> TieOrders.of(y, scores, who, RULE, 19, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
