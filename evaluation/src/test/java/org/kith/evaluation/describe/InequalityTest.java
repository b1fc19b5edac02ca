package org.kith.evaluation.describe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kith.evaluation.oracle.Oracles.assertClose;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.describe.Inequality.Group;
import org.kith.evaluation.oracle.Csv;
import org.kith.evaluation.oracle.Oracles;
import org.kith.evaluation.report.Refusal;
import tools.jackson.databind.JsonNode;

class InequalityTest {

    private static final List<Group> FIVE = List.of(
            new Group(21, 0.5, 300),
            new Group(19, 0.4, 250),
            new Group(18, 0.6, 200),
            new Group(15, 0.3, 150),
            new Group(14, 0.5, 100));

    /// R 4.2.2: `r <- c(.15,.425,.65,.825,.95); y <- c(21,19,18,15,14); a <- c(.3,.25,.2,.15,.1);
    /// coef(lm(y ~ r, weights = a)); summary(lm(y ~ r, weights = 1/c(.5,.4,.6,.3,.5)^2))`.
    @Test
    void the_slope_through_five_groups() {
        Inequality found = Inequality.of(FIVE).found().orElseThrow();

        assertThat(found.estimate()).isCloseTo(SLOPE, within(1e-9));
        assertThat(found.intercept()).isCloseTo(INTERCEPT, within(1e-9));
        assertThat(found.relativeIndex()).isCloseTo((INTERCEPT + SLOPE) / INTERCEPT, within(1e-9));
        assertThat(found.weightedByPrecision()).isCloseTo(PRECISE, within(1e-9));
        assertThat(found.precisionError()).isCloseTo(PRECISE_ERROR, within(1e-9));
        assertThat(found.gap()).isEqualTo(-7);
        assertThat(found.ratio()).isCloseTo(14 / 21.0, within(1e-12));
        assertThat(found.interval().contains(SLOPE)).isTrue();
        assertThat(found.sentence()).startsWith("From the most to the least deprived the rate changes by -8.");
    }

    private static final double SLOPE = -8.3809523809524;
    private static final double INTERCEPT = 22.490476190476;
    private static final double PRECISE = -9.0995659589069;
    private static final double PRECISE_ERROR = 0.92139814451569;

    @Test
    void equal_rates_have_no_slope() {
        Inequality equal = Inequality.of(List.of(new Group(5, 1, 10), new Group(5, 1, 20), new Group(5, 1, 30)))
                .found()
                .orElseThrow();

        assertThat(equal.estimate()).isCloseTo(0, within(1e-12));
        assertThat(equal.concentration()).isCloseTo(0, within(1e-12));
        assertThat(equal.relativeIndex()).isCloseTo(1, within(1e-12));
    }

    @Test
    void two_groups_and_empty_groups_are_refused() {
        assertThat(Inequality.of(FIVE.subList(0, 2)).refused()).contains(new Refusal.TooFew("groups", 3, 2));
        assertThat(Inequality.of(List.of(FIVE.get(0), FIVE.get(1), new Group(1, 1, 0)))
                        .refused())
                .isPresent();
        assertThat(Inequality.of(List.of(FIVE.get(0), FIVE.get(1), new Group(0, 1, 1)))
                        .refused())
                .isPresent();
    }

    @Test
    void the_reference_of_year_six_prevalence_holds() {
        Csv rows = Oracles.csv("phe_prevalence")
                .where("Period", "607"::equals)
                .where("SchoolYear", "6"::equals)
                .where("AreaCode", "E92000001"::equals);
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < rows.rows().size(); i++) {
            groups.add(new Group(rows.numbers("Rate")[i], rows.numbers("SE")[i], rows.numbers("Measured")[i]));
        }
        JsonNode reference = Oracles.json("inequality").get("prevalence_year6_england");
        Inequality found = Inequality.of(groups).found().orElseThrow();

        assertClose(found.estimate(), reference.get("sii_popweighted"), 1e-9);
        assertClose(found.intercept(), reference.get("intercept"), 1e-9);
        assertClose(found.relativeIndex(), reference.get("rii"), 1e-9);
        assertClose(found.relativeToMean(), reference.get("rii_mean"), 1e-9);
        assertClose(found.weightedByPrecision(), reference.get("sii_ivw"), 1e-9);
        assertClose(found.precisionError(), reference.get("sii_ivw_se"), 1e-9);
        assertClose(found.concentration(), reference.get("concentration_index"), 1e-9);
    }
}
