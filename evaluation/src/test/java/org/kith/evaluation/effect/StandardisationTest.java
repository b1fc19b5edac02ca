package org.kith.evaluation.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.match.Assignment;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Row;
import org.kith.evaluation.sample.DesignMatrix;

/// On [ThreeWays]. R 4.2.2 with sandwich 3.0-2 made the reference values; `a` is the mean row with the support
/// less that without:
///
/// ```r
/// d <- data.frame(y, t, age); g <- lm(y ~ t + I(t * age) + age, data = d[seen, ]); X <- model.matrix(g)
/// dd <- predict(g, transform(d, t = 1)) - predict(g, transform(d, t = 0)); est <- mean(dd)
/// a <- c(0, 1, mean(d$age), 0); b <- solve(crossprod(X), a); u <- (dd - est) / 60
/// u[seen] <- u[seen] + sqrt(55 / 51) * resid(g) * drop(X %*% b); c(est, sqrt(sum(u^2)))
/// ```
class StandardisationTest {

    private static final Standardisation VARYING =
            Standardisation.withDefaults().varyingWith("age");

    private final ThreeWays data = new ThreeWays();

    @Test
    void the_lost_are_stood_for_by_those_like_them() {
        Effect effect = found(VARYING.of(data.known(), data.before, data.who));

        assertThat(effect.estimate()).isCloseTo(3.247634015951476, within(1e-10));
        assertThat(effect.standardError()).isCloseTo(0.582708222524207, within(1e-10));
        assertThat(effect.on()).isEqualTo(Effect.On.EVERYBODY);
        assertThat(effect.rows()).contains(new Row("Left out: not followed up (stood for by the model)", "5"));
        assertThat(effect.basis().formula()).hasToString("standardisation/1");
        assertThat(effect.basis().assumptions())
                .contains(Assumption.unchecked("Whoever is alike in the model would have fared alike, lost or not"));
        assertThat(effect.basis().seed()).isNull();
    }

    @Test
    void over_those_who_had_the_support_their_ages_count() {
        Effect effect = found(VARYING.onTheSupported().of(data.known(), data.before, data.who));

        assertThat(effect.estimate()).isCloseTo(3.233771985186415, within(1e-10));
        assertThat(effect.standardError()).isCloseTo(0.624095047671469, within(1e-10));
        assertThat(effect.sentence()).contains("+3.23 points").contains("in those who had it");
    }

    @Test
    void when_everybody_is_followed_nothing_is_said_of_the_lost() {
        Effect effect = found(VARYING.of(data.y, data.before, data.who));

        assertThat(effect.estimate()).isCloseTo(3.438297086278659, within(1e-10));
        assertThat(effect.standardError()).isCloseTo(0.540810278364707, within(1e-10));
        assertThat(effect.people().missing()).isZero();
        assertThat(effect.assumptions()).hasSize(1);
    }

    /// `sqrt(vcovHC(lm(y ~ t + age), "HC1")[2, 2])`
    @Test
    void with_one_difference_for_all_it_is_the_adjusted_difference_with_its_error() {
        Effect effect = found(Standardisation.withDefaults().of(data.y, data.before, data.who));

        assertThat(effect.estimate()).isCloseTo(3.438297086278661, within(1e-10));
        assertThat(effect.standardError()).isCloseTo(0.536121156036667, within(1e-10));
        assertThat(effect.estimate())
                .isCloseTo(
                        found(AdjustedDifference.of(data.y, data.before, data.who))
                                .estimate(),
                        within(1e-10));
    }

    /// Twenty thousand samples in R give 0.583.
    @Test
    void people_drawn_anew_give_an_error_like_it_and_the_same_with_the_same_seed() {
        Standardisation redrawn = VARYING.withRedrawn(2000, 7);

        Effect effect = found(redrawn.of(data.known(), data.before, data.who));

        assertThat(effect.standardError()).isCloseTo(0.582874783452086, within(0.03));
        assertThat(effect.estimate()).isCloseTo(3.247634015951476, within(1e-10));
        assertThat(effect.basis().formula()).hasToString("standardisation-redrawn/1");
        assertThat(effect.basis().seed()).isEqualTo(7);
        assertThat(found(redrawn.of(data.known(), data.before, data.who))).isEqualTo(effect);
        assertThat(found(VARYING.withRedrawn(2000, 8).of(data.known(), data.before, data.who))
                        .standardError())
                .isNotEqualTo(effect.standardError());
        assertThat(found(redrawn.onTheSupported().of(data.known(), data.before, data.who))
                        .standardError())
                .isCloseTo(0.624, within(0.05));
    }

    @Test
    void outcomes_without_end_too_few_people_and_repeated_variables_are_refused() {
        double[] endless = data.y.clone();
        endless[3] = Double.POSITIVE_INFINITY;
        assertThat(VARYING.of(endless, data.before, data.who).refused()).contains(new Refusal.NotFinite("outcomes", 1));

        double[] four = new double[ThreeWays.PEOPLE];
        Arrays.fill(four, Double.NaN);
        System.arraycopy(data.y, 0, four, 0, 4);
        assertThat(VARYING.of(four, data.before, data.who).refused())
                .contains(new Refusal.TooFew("people followed up", 5, 4));

        DesignMatrix twice = DesignMatrix.of(List.of("age", "age again"), data.age, data.age);
        assertThat(Standardisation.withDefaults().of(data.y, twice, data.who).refused())
                .contains(new Refusal.Collinear("linear model"));
    }

    @Test
    void samples_in_which_nothing_can_be_fitted_are_counted_and_refused() {
        double[] rare = new double[ThreeWays.PEOPLE];
        rare[0] = 1;
        rare[1] = 1;
        DesignMatrix before = DesignMatrix.of(List.of("rare"), rare);

        assertThat(Standardisation.withDefaults()
                        .withRedrawn(100, 1)
                        .of(data.y, before, data.who)
                        .refused()
                        .map(Refusal::sentence))
                .hasValueSatisfying(sentence -> assertThat(sentence)
                        .matches("In \\d+ of 100 samples drawn anew the model cannot be fitted, so its error cannot be"
                                + " told this way\\."));
    }

    @Test
    void what_cannot_be_asked_is_a_defect() {
        assertThatThrownBy(() -> VARYING.withRedrawn(99, 1)).isInstanceOf(IllegalArgumentException.class);
        Standardisation unknown = Standardisation.withDefaults().varyingWith("height");
        assertThatThrownBy(() -> unknown.of(data.y, data.before, data.who))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("height");
        Assignment one = Assignment.of(true);
        assertThatThrownBy(() -> VARYING.of(data.y, data.before, one)).isInstanceOf(IllegalArgumentException.class);
    }

    private static <R> R found(Outcome<R> outcome) {
        return outcome.found().orElseThrow(() -> new AssertionError(outcome.toString()));
    }
}
