package org.kith.evaluation.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kith.evaluation.effect.contacts.FrequentAttendersCompared;
import org.kith.evaluation.estimate.RobustErrors.Correction;
import org.kith.evaluation.estimate.counts.CountFit;
import org.kith.evaluation.report.ClaimGrade;
import org.kith.evaluation.report.Row;

/// What the pages on counts say comes out of their worked examples.
class CountsSamplesTest {

    @Test
    void counts() {
        WorkedCounts.Models models = WorkedCounts.counts();
        CountFit poisson = models.poisson().found().orElseThrow();
        CountFit varied = models.varied().found().orElseThrow().rates();

        assertThat(Math.exp(poisson.coefficients()[3])).isCloseTo(0.90, within(0.005));
        assertThat(varied.coefficients()).containsExactly(poisson.coefficients(), within(1e-7));
        assertThat(poisson.standardError(3)).isCloseTo(0.065, within(0.0005));
        assertThat(poisson.dispersion()).isCloseTo(44, within(0.5));
        assertThat(poisson.errors().clustered(3, models.people(), Correction.HC1))
                .isCloseTo(0.22, within(0.005));
        assertThat(varied.standardError(3)).isGreaterThan(0.3);
        assertThat(models.together().found().orElseThrow().standardError(3)).isCloseTo(0.213, within(0.0005));
        assertThat(models.more().found().orElseThrow().found()).isTrue();
    }

    @Test
    void contacts_before_and_after() {
        WorkedCounts.BeforeAndAfter both = WorkedCounts.contactsBeforeAndAfter();

        assertThat(both.compared().found().orElseThrow().sentence())
                .startsWith("Contacts changed by a factor of 0.78 in those who had the support and of 0.88 in"
                        + " comparators: 0.89 times the change of comparators (95% interval 0.86 to 0.91)");
        assertThat(both.alone().found().orElseThrow().sentence())
                .startsWith("Contacts changed by a factor of 0.78")
                .contains("there is no comparison group");
        assertThat(both.alone().found().orElseThrow().highestGrade()).isEqualTo(ClaimGrade.D);
    }

    @Test
    void frequent_attenders() {
        FrequentAttendersCompared found =
                WorkedCounts.frequentAttenders().found().orElseThrow();

        assertThat(found.sentence())
                .contains("0.91 times the change of comparators (95% interval 0.88 to 0.93)")
                .contains("changed by a factor of 0.88 already (0.89 expected by regression to the mean)");
        assertThat(found.rows())
                .contains(
                        new Row("A plain before and after would print", "× 0.80"),
                        new Row("People, had the support", "920"),
                        new Row("Left out: had the support, nobody like them", "145"));
    }
}
