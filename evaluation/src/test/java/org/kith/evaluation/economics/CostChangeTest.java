package org.kith.evaluation.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.change.Pairs;
import org.kith.evaluation.report.Claim;
import org.kith.evaluation.report.ClaimGrade;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Row;

/// Made up to come to -£6,113 over 78 people, as was claimed of a cohort; R 4.2.2: `t.test(after - before)` with
/// `j <- 0:77; before <- 200 + ((j * 53) %% 97) * 5; after <- before - ((j * 31) %% 157)`, the first after less 155.
class CostChangeTest {

    private static final SupportCost LEFT_OUT = new SupportCost.LeftOut("the report did not give it");

    private final double[] before =
            IntStream.range(0, 78).mapToDouble(j -> 200 + j * 53 % 97 * 5).toArray();
    private final double[] after = IntStream.range(0, 78)
            .mapToDouble(j -> before[j] - j * 31 % 157 - (j == 0 ? 155 : 0))
            .toArray();

    @Test
    void six_thousand_pounds_over_78_people_are_78_pounds_each_with_an_interval_and_nobody_to_compare() {
        CostChange found =
                CostChange.of(Pairs.of(before, after), LEFT_OUT).found().orElseThrow();

        assertThat(found.total()).isCloseTo(-6113, within(1e-8));
        assertThat(found.estimate()).isCloseTo(-78.3717948717949, within(1e-10));
        assertThat(found.interval().low()).isCloseTo(-88.7704077949509, within(1e-8));
        assertThat(found.interval().high()).isCloseTo(-67.9731819486389, within(1e-8));
        assertThat(found.sentence())
                .isEqualTo(
                        "The cost a person changed by -£78.37 (95% interval -£88.77 to -£67.97), -£6,113 in all, in 78 "
                                + "of 78 people who started. The support's own cost is not deducted (the report did not give "
                                + "it), so this is no balance of money. There is no comparison group.");
        assertThat(found.rows())
                .containsExactly(
                        new Row("All", "78"),
                        new Row("Used", "78"),
                        new Row("Left out: no cost after", "0"),
                        new Row("Left out: no cost before", "0"),
                        new Row("Left out: neither cost", "0"),
                        new Row("Cost of the support", "not counted"),
                        new Row("Mean change in cost", "-£78.37"),
                        new Row("95% interval", "-£88.77 to -£67.97"),
                        new Row("Change in all", "-£6,113"),
                        new Row("Comparison group", "none"));
        assertThat(new Claim(ClaimGrade.E, found).sentence()).endsWith("no comparison.");
        assertThat(found.basis().hasFailure()).isTrue();
    }

    @Test
    void the_cost_of_the_support_may_eat_most_of_it() {
        CostChange found = CostChange.of(Pairs.of(before, after), new SupportCost.Each(new Price(60, 2026, "accounts")))
                .found()
                .orElseThrow();

        assertThat(found.estimate()).isCloseTo(-18.3717948717949, within(1e-10));
        assertThat(found.interval().low()).isCloseTo(-28.7704077949509, within(1e-8));
        assertThat(found.interval().high()).isCloseTo(-7.97318194863887, within(1e-8));
        assertThat(found.sentence())
                .contains(
                        "The support's own cost of £60 a person (accounts) is counted. There is no comparison group.");
        assertThat(found.basis().hasFailure()).isFalse();
        assertThat(found.rows()).contains(new Row("Cost of the support", "counted"));
    }

    @Test
    void people_with_one_cost_are_left_out_and_counted() {
        double[] gaps = after.clone();
        gaps[7] = Double.NaN;
        CostChange found =
                CostChange.of(Pairs.of(before, gaps), LEFT_OUT).found().orElseThrow();

        assertThat(found.change().pairs()).isEqualTo(77);
        assertThat(found.total()).isCloseTo(-6113 - (after[7] - before[7]), within(1e-8));
        assertThat(found.sentence()).contains("in 77 of 78 people who started");
    }

    @Test
    void one_person_and_unusable_costs_of_the_support_are_refused() {
        Pairs one = Pairs.of(new double[] {4}, new double[] {2});
        assertThat(CostChange.of(one, LEFT_OUT).refused().orElseThrow().sentence())
                .isEqualTo("At least 2 people with a cost before and after are needed; there is 1.");
        assertThat(CostChange.of(Pairs.of(before, after), SupportCost.ByPerson.of(minus(), "by sessions"))
                        .refused())
                .contains(new Refusal.OutOfRange("costs of the support", "nought or more"));
        Pairs alike = Pairs.of(new double[] {4, 5}, new double[] {2, 3});
        assertThat(CostChange.of(alike, LEFT_OUT).refused()).contains(new Refusal.NoVariation("change in cost"));
        Pairs endless = Pairs.of(new double[] {4, Double.POSITIVE_INFINITY, 3}, new double[] {2, 3, 3});
        assertThat(CostChange.of(endless, LEFT_OUT).refused()).contains(new Refusal.NotFinite("changes in cost", 1));
    }

    private static double[] minus() {
        double[] minus = new double[78];
        minus[3] = -1;
        return minus;
    }
}
