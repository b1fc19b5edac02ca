package org.kith.evaluation.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.match.Balance.Unit;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Row;
import org.kith.evaluation.sample.DesignMatrix;

/// Four who had the support (ages 40, 50, 60, 70) and four who did not (30, 40, 50, 60).
class BalancedTest {

    private final Assignment who = Assignment.of(true, true, true, true, false, false, false, false);
    private final DesignMatrix before = DesignMatrix.of(
            List.of("age", "lives alone", "registered"),
            new double[] {40, 50, 60, 70, 30, 40, 50, 60},
            new double[] {1, 0, 1, 0, 0, 1, 0, 1},
            new double[] {1, 1, 1, 1, 1, 1, 1, 1});

    @Test
    void groups_that_are_not_alike_are_refused_with_the_worst_variable() {
        Weights weights = new Weights(who, new double[] {1, 1, 1, 1, 1, 1, 1, 1});

        Refusal refusal = Balanced.of(before, weights, Unit.SUPPORTED).refused().orElseThrow();

        // Ten years over a standard deviation of the supported of 12.91.
        assertThat(refusal.sentence())
                .isEqualTo(
                        "The groups are not alike: in age they differ by +0.77 standard deviations, and less than 0.1"
                                + " is needed.");
        assertThat(((Refusal.Unbalanced) refusal).variable()).isEqualTo("age");
    }

    @Test
    void groups_that_are_alike_pass_with_what_was_seen() {
        Weights weights = new Weights(who, new double[] {1, 1, 1, 0, 0, 1, 1, 1});

        Balanced<Weights> balanced =
                Balanced.of(ageOnly(), weights, Unit.SUPPORTED).found().orElseThrow();

        assertThat(balanced.comparison()).isSameAs(weights);
        assertThat(balanced.balance().variables().getFirst().after()).isZero();
    }

    private DesignMatrix ageOnly() {
        return DesignMatrix.of(
                List.of("age", "registered"),
                new double[] {40, 50, 60, 70, 30, 40, 50, 60},
                new double[] {1, 1, 1, 1, 1, 1, 1, 1});
    }

    @Test
    void matches_are_looked_at_by_their_weights() {
        Matches alike = new Matches(
                who, List.of(new Matches.Pair(0, 5), new Matches.Pair(1, 6), new Matches.Pair(2, 7)), "", 1, false);
        Matches unlike = new Matches(who, List.of(new Matches.Pair(0, 4), new Matches.Pair(1, 5)), "", 1, false);

        assertThat(Balanced.of(ageOnly(), alike, Unit.SUPPORTED)
                        .found()
                        .orElseThrow()
                        .comparison())
                .isSameAs(alike);
        assertThat(Balanced.of(ageOnly(), unlike, Unit.SUPPORTED).refused().orElseThrow())
                .isInstanceOf(Refusal.Unbalanced.class);
    }

    @Test
    void exactly_a_tenth_is_too_much() {
        // One in a spread of ten: 0.1 exactly.
        double[] value = {0, 20, -1, 19};
        Assignment two = Assignment.of(true, true, false, false);
        double unit = Math.sqrt(200);
        DesignMatrix tenth =
                DesignMatrix.of(List.of("x"), new double[] {0, 20, value[2] + 1 - unit / 10, value[3] + 1 - unit / 10});
        DesignMatrix less = DesignMatrix.of(
                List.of("x"), new double[] {0, 20, value[2] + 1 - unit / 10.01, value[3] + 1 - unit / 10.01});
        Weights ones = new Weights(two, new double[] {1, 1, 1, 1});

        assertThat(Balanced.of(less, ones, Unit.SUPPORTED).found()).isPresent();
        assertThat(Balanced.of(tenth, ones, Unit.SUPPORTED).refused()).isPresent();
    }

    @Test
    void a_group_without_spread_that_differs_is_never_alike() {
        Assignment two = Assignment.of(true, true, false, false);
        DesignMatrix apart = DesignMatrix.of(List.of("carer"), new double[] {1, 1, 0, 1});
        Weights ones = new Weights(two, new double[] {1, 1, 1, 1});

        assertThat(Balanced.of(apart, ones, Unit.SUPPORTED).refused().map(Refusal::sentence))
                .contains(
                        "The groups are not alike: in carer they differ and one group does not vary, and less than 0.1"
                                + " is needed.");
    }

    @Test
    void a_variable_that_does_not_vary_is_alike_and_one_without_a_unit_is_said_in_words() {
        Assignment two = Assignment.of(true, true, false, false);
        DesignMatrix apart =
                DesignMatrix.of(List.of("carer", "adult"), new double[] {1, 1, 0, 1}, new double[] {1, 1, 1, 1});
        Balance balance = Balance.of(apart, new Weights(two, new double[] {1, 1, 1, 1}), Unit.SUPPORTED);

        assertThat(balance.variables().getLast()).isEqualTo(new Balance.Variable("adult", 0, 0, 1, 0));
        assertThat(balance.sentence())
                .isEqualTo("The groups differ in 1 of 2 variables by 0.1 or more, most in carer (beyond measure).");
        assertThat(balance.rows())
                .containsExactly(
                        new Row("carer", "beyond measure before, beyond measure after"),
                        new Row("adult", "0.00 before, 0.00 after"));
    }

    @Test
    void nobody_to_look_at_is_refused() {
        Weights one = new Weights(who, new double[] {1, 0, 0, 0, 1, 1, 1, 1});

        assertThat(Balanced.of(before, one, Unit.SUPPORTED).refused())
                .contains(new Refusal.TooFew("people who count in each group", 2, 1));
    }

    @Test
    void the_love_plot_has_the_greatest_difference_at_its_top() {
        Weights weights = new Weights(who, new double[] {1, 1, 1, 0, 0, 1, 1, 1});

        LovePlot plot = LovePlot.of(Balance.of(before, weights, Unit.SUPPORTED));

        assertThat(plot.lines())
                .extracting(LovePlot.Line::variable)
                .containsExactly("age", "lives alone", "registered");
        assertThat(plot.lines().getFirst().within()).isTrue();
        assertThat(new LovePlot.Line("x", 0, -0.1).within()).isFalse();
        assertThat(new LovePlot.Line("x", 0.3, -0.09).within()).isTrue();
        assertThat(plot.furthest()).isCloseTo(0.7746, within(1e-4));
        assertThat(plot.sentence()).isEqualTo("As people came, 1 of 3 variables differed by 0.1 or more; now 0 do.");
        assertThat(plot.rows())
                .containsExactly(
                        new Row("age", "+0.77 before, 0.00 after"),
                        new Row("lives alone", "0.00 before, 0.00 after"),
                        new Row("registered", "0.00 before, 0.00 after"));
    }
}
