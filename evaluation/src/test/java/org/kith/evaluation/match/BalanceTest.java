package org.kith.evaluation.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.match.Balance.Unit;
import org.kith.evaluation.report.Row;
import org.kith.evaluation.sample.DesignMatrix;

/// R 4.2.2, with `x`, `t` and `w` as below: `weighted.mean`, `sum(w*(x-m)^2)/(sum(w)-sum(w^2)/sum(w))`, and the
/// greatest
/// difference of `sum(w[x<=q])/sum(w)` over all values `q`.
class BalanceTest {

    private static final double[] X = {3, 5, 4, 8, 6, 2, 7, 4, 1, 5};
    private static final double[] W = {1, 0.5, 2, 1, 0.3, 0, 1.2, 0.8, 0.4, 2};
    private static final Assignment WHO =
            Assignment.of(true, true, true, true, false, false, false, false, false, false);
    private static final DesignMatrix BEFORE = DesignMatrix.of(List.of("contacts"), X);

    @Test
    void a_difference_is_measured_in_the_spread_of_people_as_they_came() {
        Balance.Variable supported = only(Balance.of(BEFORE, new Weights(WHO, W), Unit.SUPPORTED));
        Balance.Variable pooled = only(Balance.of(BEFORE, new Weights(WHO, W), Unit.POOLED));

        assertThat(supported.before()).isCloseTo(0.385758374905, within(1e-11));
        assertThat(supported.after()).isCloseTo(-0.132416349967, within(1e-11));
        assertThat(pooled.before()).isCloseTo(0.372058414780, within(1e-11));
        assertThat(pooled.after()).isCloseTo(-0.127713668620, within(1e-11));
    }

    @Test
    void spreads_and_distributions_are_compared_as_weighed() {
        Balance.Variable variable = only(Balance.of(BEFORE, new Weights(WHO, W), Unit.SUPPORTED));

        assertThat(variable.variances()).isCloseTo(1.296950796951, within(1e-11));
        assertThat(variable.apart()).isCloseTo(0.411347517730, within(1e-11));
    }

    @Test
    void unlike_groups_are_said_with_where_they_differ_most() {
        DesignMatrix two =
                DesignMatrix.of(List.of("contacts", "alike"), X, new double[] {1, 2, 1, 2, 1, 2, 1, 2, 1, 2});
        Balance balance = Balance.of(two, new Weights(WHO, W), Unit.SUPPORTED);

        assertThat(balance.balanced()).isFalse();
        assertThat(balance.worst().name()).isEqualTo("alike");
        assertThat(balance.sentence())
                .isEqualTo("The groups differ in 2 of 2 variables by 0.1 or more, most in alike (-0.45).");
        assertThat(balance.rows().getFirst()).isEqualTo(new Row("contacts", "+0.39 before, -0.13 after"));
    }

    /// A difference of 0.1 is not below 0.1.
    @Test
    void a_tenth_of_a_standard_deviation_is_too_much() {
        assertThat(new Balance.Variable("age", 0.4, 0.1, 1, 0).balanced()).isFalse();
        assertThat(new Balance.Variable("age", 0.4, -0.0999, 1, 0).balanced()).isTrue();
        Balance alike = new Balance(List.of(new Balance.Variable("age", 0.4, 0.05, 1, 0)));
        assertThat(alike.sentence()).isEqualTo("The groups are alike in age (differences below 0.1).");
    }

    @Test
    void a_score_beyond_every_comparators_has_nobody_beside_it() {
        double[] age = new double[24];
        boolean[] supported = new boolean[24];
        for (int i = 0; i < 24; i++) {
            supported[i] = i % 2 == 0;
            age[i] = 40 + i * 5 % 17 + (supported[i] ? 4 : 0);
        }
        Assignment who = Assignment.of(supported);
        PropensityScore scores = PropensityScore.of(DesignMatrix.of(List.of("age"), age), who)
                .found()
                .orElseThrow();
        double oldest = Arrays.stream(who.of(age, false)).max().orElseThrow();
        long beyond =
                Arrays.stream(who.of(age, true)).filter(each -> each > oldest).count();

        assertThat(beyond).isBetween(1L, 6L);
        assertThat(scores.beyondEveryControl()).isEqualTo((int) beyond);
        assertThat(scores.sentence())
                .startsWith("What was known before tells who had the support with a c-statistic of 0.")
                .endsWith(beyond + " of 12 who had it score above everybody who did not.");
        assertThat(scores.rows())
                .startsWith(new Row("Had the support", "12"), new Row("Did not", "12"))
                .endsWith(new Row("Beyond every comparator", String.valueOf(beyond)));
    }

    private static Balance.Variable only(Balance balance) {
        return balance.variables().getFirst();
    }
}
