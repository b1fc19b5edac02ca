package org.kith.evaluation.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Row;

class PairedTTest {

    private static final double[] DRUG_1 = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
    private static final double[] DRUG_2 = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

    /// R 4.2.2: `t.test(DRUG_2, DRUG_1, paired = TRUE)`, Student's own data (`datasets::sleep`).
    @Test
    void the_sleep_data_of_student_give_the_digits_of_r() {
        PairedChange change = found(PairedT.withDefaults().of(Pairs.of(DRUG_1, DRUG_2)));

        assertThat(change.meanChange()).isCloseTo(1.58, within(1e-12));
        assertThat(change.standardDeviation()).isCloseTo(1.22999548328, within(1e-11));
        assertThat(change.t()).isCloseTo(4.06212768338, within(1e-10));
        assertThat(change.degreesOfFreedom()).isEqualTo(9);
        assertThat(change.p()).isCloseTo(0.00283289019738, within(1e-13));
        assertThat(change.interval().low()).isCloseTo(0.700114236723, within(1e-11));
        assertThat(change.interval().high()).isCloseTo(2.45988576328, within(1e-11));
    }

    /// R 4.2.2: `t.test(DRUG_2, DRUG_1, paired = TRUE, conf.level = 0.9)$conf.int` is 0.8669947, 2.2930053.
    @Test
    void another_level_gives_another_interval() {
        PairedChange change = found(PairedT.withDefaults().withLevel(0.9).of(Pairs.of(DRUG_1, DRUG_2)));

        assertThat(change.interval().low()).isCloseTo(0.866995, within(1e-6));
        assertThat(change.interval().high()).isCloseTo(2.293005, within(1e-6));
        assertThatThrownBy(() -> PairedT.withDefaults().withLevel(1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everybody_who_started_is_counted_once_by_what_is_missing() {
        double x = Double.NaN;
        Pairs pairs = Pairs.of(new double[] {1, 2, 3, x, x, 6}, new double[] {2, 4, x, 4, x, 9});

        PairedChange change = found(PairedT.withDefaults().of(pairs));

        assertThat(change.starters()).isEqualTo(new Starters(6, 3, 1, 1, 1));
        assertThat(change.pairs()).isEqualTo(3);
        assertThat(change.meanChange()).isEqualTo(2);
        assertThat(pairs.firstOfComplete()).containsExactly(1, 2, 6);
        assertThat(pairs.lastOfComplete()).containsExactly(2, 4, 9);
    }

    @Test
    void the_change_says_itself_with_its_denominator_and_interval() {
        double x = Double.NaN;
        PairedChange change =
                found(PairedT.withDefaults().of(Pairs.of(new double[] {4, 5, 6, 7}, new double[] {5, 7, 9, x})));

        assertThat(change.sentence())
                .isEqualTo("The mean score changed by +2.00 points (95% interval -0.48 to 4.48) in 3 of 4 people who"
                        + " started; 1 is missing. There is no comparison group.");
        assertThat(change.rows())
                .contains(
                        new Row("People who started", "4"),
                        new Row("No last score", "1"),
                        new Row("Mean change", "+2.00"),
                        new Row("95% interval", "-0.48 to 4.48"),
                        new Row("p", "0.074"));
    }

    @Test
    void fewer_than_two_pairs_are_refused() {
        double x = Double.NaN;

        assertThat(PairedT.withDefaults().of(Pairs.of(new double[] {1, x}, new double[] {2, 3})))
                .isEqualTo(refused(new Refusal.TooFew("people with a first and a last score", 2, 1)));
        assertThat(PairedT.withDefaults().of(Pairs.of(new double[0], new double[0])))
                .isEqualTo(refused(new Refusal.TooFew("people with a first and a last score", 2, 0)));
    }

    @Test
    void changes_that_are_all_the_same_are_refused() {
        assertThat(PairedT.withDefaults().of(Pairs.of(new double[] {1, 2, 3}, new double[] {2, 3, 4})))
                .isEqualTo(refused(new Refusal.NoVariation("change in score")));
    }

    @Test
    void scores_that_are_not_finite_are_refused_and_not_lost() {
        double infinite = Double.POSITIVE_INFINITY;

        assertThat(PairedT.withDefaults().of(Pairs.of(new double[] {1, infinite, 3}, new double[] {2, infinite, 5})))
                .isEqualTo(refused(new Refusal.NotFinite("changes in score", 1)));
    }

    @Test
    void two_columns_of_different_length_are_a_defect() {
        assertThatThrownBy(() -> Pairs.of(new double[1], new double[2])).isInstanceOf(IllegalArgumentException.class);
    }

    private static PairedChange found(Outcome<PairedChange> outcome) {
        return outcome.found().orElseThrow();
    }

    private static Outcome<PairedChange> refused(Refusal refusal) {
        return Outcome.refuse(refusal);
    }
}
