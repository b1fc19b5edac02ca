package org.kith.evaluation.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.describe.Multiplicity;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.ClaimGrade;
import org.kith.evaluation.report.Denominator;
import org.kith.evaluation.report.FormulaId;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Row;

class InteractionTest {

    /// One interval holds nought and the other does not, and yet nothing shows that they differ.
    private static final Subgroup MEN = new Subgroup("men", 0.9, 0.4, 120);

    private static final Subgroup WOMEN = new Subgroup("women", 0.4, 0.3, 222);

    private static Interaction bySex() {
        return Interaction.settledBeforehand("sex", List.of(MEN, WOMEN)).found().orElseThrow();
    }

    /// R 4.2.2: `d <- .5; s <- sqrt(.4^2 + .3^2); 2 * pnorm(-d / s); d + c(-1, 1) * qnorm(.975) * s`.
    @Test
    void two_groups_are_told_apart_by_their_difference() {
        Interaction sex = bySex();

        assertThat(sex.statistic()).isCloseTo(1, within(1e-12));
        assertThat(sex.p()).isCloseTo(0.317310507862914, within(1e-12));
        assertThat(sex.adjusted()).isEqualTo(sex.p());
        assertThat(sex.differs()).isFalse();
        assertThat(sex.difference().orElseThrow().low()).isCloseTo(-0.479981992270027, within(1e-12));
        assertThat(sex.difference().orElseThrow().high()).isCloseTo(1.479981992270027, within(1e-12));
        assertThat(MEN.interval().contains(0)).isFalse();
        assertThat(WOMEN.interval().contains(0)).isTrue();
    }

    /// R: `b <- c(1, .2, -.4); w <- 1 / c(.3, .25, .5)^2; m <- sum(w * b) / sum(w); q <- sum(w * (b - m)^2);`
    /// `pchisq(q, 2, lower.tail = FALSE)`.
    @Test
    void three_groups_are_told_apart_by_their_spread() {
        Interaction age = Interaction.foundOnTheWay(
                        "age",
                        List.of(
                                new Subgroup("under 50", 1, .3, 80),
                                new Subgroup("50 to 64", .2, .25, 90),
                                new Subgroup("65 and over", -.4, .5, 30)))
                .found()
                .orElseThrow();

        double weight = 1 / .09 + 1 / .0625 + 1 / .25;
        double mean = (1 / .09 + .2 / .0625 - .4 / .25) / weight;
        double q =
                (1 - mean) * (1 - mean) / .09 + (.2 - mean) * (.2 - mean) / .0625 + (-.4 - mean) * (-.4 - mean) / .25;
        assertThat(age.statistic()).isCloseTo(q, within(1e-12));
        assertThat(age.p()).isCloseTo(Math.exp(-q / 2), within(1e-12));
        assertThat(age.difference()).isEmpty();
        assertThat(age.differs()).isTrue();
        assertThat(age.sentence())
                .isEqualTo(
                        "What goes with the support differs by age (under 50, 50 to 64, 65 and over), more than chance"
                                + " easily makes (p of the interaction 0.027). The question came up on the way.");
        assertThat(age.basis().assumptions().getFirst().check()).isEqualTo(Assumption.Check.FAILS);
        assertThat(age.rows()).hasSize(6);
    }

    @Test
    void the_sentence_speaks_of_the_interaction_and_of_no_single_group() {
        Interaction sex = bySex();

        assertThat(sex.sentence())
                .isEqualTo(
                        "What goes with the support differs by sex (men, women) by +0.50 points (95% interval -0.48 to"
                                + " 1.48), no more than chance makes (p of the interaction 0.317).");
        assertThat(ClaimGrade.E.wordsTooStrong(sex.sentence())).isEmpty();
        assertThat(sex.rows())
                .containsExactly(
                        new Row("men, 120 people", "+0.90 (0.12 to 1.68)"),
                        new Row("women, 222 people", "+0.40 (-0.19 to 0.99)"),
                        new Row("Difference between them", "-0.48 to 1.48"),
                        new Row("Q of the interaction", "1.00"),
                        new Row("p of the interaction", "0.317"),
                        new Row("p, the number of questions allowed for", "0.317"));
        assertThat(sex.basis().denominator()).isEqualTo(Denominator.complete(342));
        assertThat(sex.basis().formula()).isEqualTo(FormulaId.of("interaction-between-subgroups"));
        assertThat(sex.basis().hasFailure()).isFalse();
    }

    @Test
    void several_questions_pay_for_their_number() {
        Interaction sex = bySex();
        Interaction place = Interaction.settledBeforehand(
                        "place", List.of(new Subgroup("town", 1, .2, 100), new Subgroup("country", 0.4, .2, 100)))
                .found()
                .orElseThrow();

        List<Interaction> together = Interaction.together(List.of(sex, place), Multiplicity.HOLM);

        assertThat(place.p()).isCloseTo(0.0338948535246893, within(1e-12));
        assertThat(place.differs()).isTrue();
        assertThat(together.getLast().adjusted()).isCloseTo(2 * 0.0338948535246893, within(1e-12));
        assertThat(together.getLast().differs()).isFalse();
        assertThat(together.getLast().p()).isEqualTo(place.p());
        assertThat(together.getLast().sentence())
                .endsWith(
                        "no more than chance makes (p of the interaction 0.068, the number of questions allowed for).");
        assertThat(together.getFirst().adjusted()).isEqualTo(sex.p());
        assertThat(Interaction.together(List.of(sex, place), Multiplicity.BENJAMINI_HOCHBERG)
                        .getLast()
                        .adjusted())
                .isCloseTo(2 * 0.0338948535246893, within(1e-12));
    }

    @Test
    void groups_come_from_effects() {
        Effect effect = new Effect(
                FormulaId.of("some"), Effect.On.SUPPORTED, 0.7, 0.2, Denominator.of(50, 40, "lost"), List.of());

        assertThat(Subgroup.of("men", effect)).isEqualTo(new Subgroup("men", 0.7, 0.2, 40));
        assertThat(Scheme.of("Elm", effect)).isEqualTo(new Scheme("Elm", 0.7, 0.2 * 0.2));
    }

    @Test
    void one_group_or_one_without_an_error_is_refused() {
        assertThat(Interaction.settledBeforehand("sex", List.of(MEN)).refused())
                .contains(new Refusal.TooFew("groups by sex", 2, 1));
        assertThat(Interaction.settledBeforehand("sex", List.of(MEN, new Subgroup("women", Double.NaN, 1, 3)))
                        .refused())
                .contains(new Refusal.NotFinite("groups' estimates", 1));
        Refusal error = new Refusal.OutOfRange("standard error of every group", "above nought and finite");
        for (double wrong : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThat(Interaction.settledBeforehand("sex", List.of(MEN, new Subgroup("women", 1, wrong, 3)))
                            .refused())
                    .contains(error);
        }
    }
}
