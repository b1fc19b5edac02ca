package org.kith.evaluation.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.kith.evaluation.match.Assignment;
import org.kith.evaluation.report.Refusal;

class SupportCostTest {

    private static final Assignment WHO = Assignment.of(true, false, true);
    private static final double[] CARE = {10, 20, 30};

    private static double[] whole(SupportCost support) {
        PersonCosts costs = PersonCosts.of(WHO, CARE, support);
        assertThat(costs.refusal()).isEmpty();
        assertThat(costs.care()).containsExactly(CARE);
        assertThat(costs.support()).isSameAs(support);
        return costs.whole();
    }

    @Test
    void only_those_who_had_the_support_cost_it() {
        assertThat(whole(new SupportCost.Each(new Price(5, 2026, "accounts")))).containsExactly(15, 20, 35);
        assertThat(whole(SupportCost.ByPerson.of(new double[] {1, 2, 3}, "by sessions")))
                .containsExactly(11, 20, 33);
        assertThat(whole(new SupportCost.AlreadyCounted("in the bills"))).containsExactly(10, 20, 30);
        assertThat(whole(new SupportCost.LeftOut("not told"))).containsExactly(10, 20, 30);
    }

    @Test
    void each_says_where_the_cost_is() {
        SupportCost byPerson = SupportCost.ByPerson.of(new double[] {1, 2, 3}, "by sessions attended");
        assertThat(byPerson.sentence())
                .isEqualTo("The support's own cost is counted for each person (by sessions attended).");
        assertThat(byPerson.counted()).isTrue();
        assertThat(((SupportCost.ByPerson) byPerson).total()).isEqualTo(6);
        assertThat(((SupportCost.ByPerson) byPerson).pounds()).containsExactly(1.0, 2.0, 3.0);
        SupportCost already = new SupportCost.AlreadyCounted("in the bills");
        assertThat(already.sentence()).isEqualTo("The support's own cost is counted in the bills.");
        assertThat(already.counted()).isTrue();
        SupportCost leftOut = new SupportCost.LeftOut("not told");
        assertThat(leftOut.counted()).isFalse();
        assertThat(leftOut.sentence()).contains("is not deducted (not told)");
    }

    @Test
    void what_is_not_said_is_a_defect_and_what_cannot_be_counted_is_refused() {
        assertThatThrownBy(() -> new SupportCost.LeftOut(" ")).hasMessageContaining("or why it is left out");
        assertThatThrownBy(() -> new SupportCost.AlreadyCounted("")).hasMessageContaining("say where");
        assertThatThrownBy(() -> SupportCost.ByPerson.of(new double[1], "")).hasMessageContaining("say where");
        assertThat(byPerson(1, Double.NaN, 3).refusal(3)).contains(new Refusal.NotFinite("costs of the support", 1));
        assertThat(byPerson(1, -2, 3).refusal(3))
                .contains(new Refusal.OutOfRange("costs of the support", "nought or more"));
        assertThat(byPerson(0, 2, 3).refusal(3)).isEmpty();
        assertThatThrownBy(() -> byPerson(1, 2).refusal(3)).hasMessage("2 costs of the support for 3 people");
        PersonCosts endless = PersonCosts.of(
                WHO, new double[] {1, Double.POSITIVE_INFINITY, 2}, new SupportCost.AlreadyCounted("in the bills"));
        assertThat(endless.refusal()).contains(new Refusal.NotFinite("costs", 1));
    }

    private static SupportCost byPerson(double... pounds) {
        return SupportCost.ByPerson.of(pounds, "by sessions");
    }
}
