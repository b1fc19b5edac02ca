package org.kith.evaluation.effect.series;

import static org.kith.evaluation.oracle.Oracles.assertClose;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.kith.evaluation.estimate.NeweyWest;
import org.kith.evaluation.oracle.Csv;
import org.kith.evaluation.oracle.Oracles;
import tools.jackson.databind.JsonNode;

/// Every value of `its_sicily.json`: admissions for heart attacks before and after smoking in bars was forbidden.
@TestInstance(Lifecycle.PER_CLASS)
class SicilyOracleTest {

    private static final double CLOSED_FORM = 1e-9;
    private static final int BEFORE = 36;

    private static final double ITERATED = 1e-7;
    private static final double ITERATED_ERROR = 1e-6;

    private final JsonNode reference;
    private final Series rates;
    private final Series admitted;
    private final double[] people;

    SicilyOracleTest() {
        reference = Oracles.json("its_sicily");
        Csv months = Oracles.csv("sicily");
        double[] admissions = months.numbers("aces");
        people = months.numbers("stdpop");
        double[] each = IntStream.range(0, admissions.length)
                .mapToDouble(t -> admissions[t] / people[t] * 1e5)
                .toArray();
        admitted = Series.of(admissions, BEFORE).found().orElseThrow();
        rates = Series.of(each, BEFORE).found().orElseThrow();
    }

    @Test
    void two_lines_are_those_of_lm() {
        InterruptedSeries found = SegmentedRegression.withDefaults()
                .independent()
                .of(rates)
                .found()
                .orElseThrow();
        JsonNode expected = reference.get("segmented_ols");

        for (Map.Entry<String, Change> each : coefficients(found).entrySet()) {
            JsonNode row = expected.get("coef").get(each.getKey());
            Change change = each.getValue();
            assertClose(change.estimate(), row.get("Estimate"), CLOSED_FORM);
            assertClose(change.standardError(), row.get("Std. Error"), CLOSED_FORM);
            assertClose(change.estimate() / change.standardError(), row.get("t value"), CLOSED_FORM);
            assertClose(change.pValue(), row.get("Pr(>|t|)"), CLOSED_FORM);
        }
        assertClose(found.together().durbinWatson(), expected.get("durbin_watson"), CLOSED_FORM);
        assertClose(found.together().firstAutocorrelation(), expected.get("acf1"), CLOSED_FORM);
    }

    @Test
    void their_errors_are_those_of_newey_and_west() {
        assertErrors(NeweyWest.withLag(3), "newey_west_lag3");
        assertErrors(NeweyWest.withLag(12), "newey_west_lag12");
        assertErrors(NeweyWest.withLag(12).adjusted(), "newey_west_lag12_adjust");
    }

    private void assertErrors(NeweyWest errors, String name) {
        InterruptedSeries found = SegmentedRegression.withDefaults()
                .with(errors)
                .of(rates)
                .found()
                .orElseThrow();
        coefficients(found)
                .forEach((coefficient, change) -> assertClose(
                        change.standardError(),
                        reference.get("segmented_ols").get(name).get(coefficient),
                        CLOSED_FORM));
    }

    @Test
    void counts_with_a_change_of_level_are_those_of_glm() {
        InterruptedRate found = found(SegmentedCounts.withDefaults().levelOnly());

        assertCounts(found, found.levelRatio(), "level_only", List.of("(Intercept)", "time", "smokban"));
    }

    @Test
    void counts_with_waves_through_the_year_are_those_of_glm() {
        InterruptedRate found = found(SegmentedCounts.withDefaults().levelOnly().withWaves(2, 12));

        assertCounts(
                found,
                found.levelRatio(),
                "level_seasonal_harmonics",
                List.of("(Intercept)", "time", "smokban", "h1", "c1", "h2", "c2"));
    }

    /// R's model counts the bend from month 0, ours from the first with the ban: its step is our ratio at month 0.
    @Test
    void counts_with_a_change_of_trend_are_those_of_glm() {
        InterruptedRate found = found(SegmentedCounts.withDefaults());
        JsonNode expected = reference.get("level_and_slope").get("coef");

        assertCounts(found, found.ratioAt(0), "level_and_slope", List.of("(Intercept)", "time"));
        assertCoefficient(found.ratioAt(0).log(), expected.get("smokban"));
        assertCoefficient(found.slopeRatio().log(), expected.get("smokban:time"));
    }

    private InterruptedRate found(SegmentedCounts method) {
        return method.of(admitted, people).found().orElseThrow();
    }

    /// The reference interval is that of the normal distribution, ours of the t distribution with its degrees of
    /// freedom.
    private void assertCounts(InterruptedRate found, InterruptedRate.Ratio ratio, String model, List<String> names) {
        JsonNode expected = reference.get(model);
        for (int j = 0; j < names.size(); j++) {
            assertCoefficient(found.coefficient(j), expected.get("coef").get(names.get(j)));
        }
        assertClose(found.dispersion(), expected.get("dispersion"), ITERATED);
        double reach = 1.959963984540054 * ratio.log().standardError();
        assertClose(ratio.estimate(), expected.get("rr_ban"), ITERATED);
        assertClose(ratio.estimate() * Math.exp(-reach), expected.get("rr_lo"), ITERATED_ERROR);
        assertClose(ratio.estimate() * Math.exp(reach), expected.get("rr_hi"), ITERATED_ERROR);
    }

    private static void assertCoefficient(Change change, JsonNode row) {
        assertClose(change.estimate(), row.get("Estimate"), ITERATED);
        assertClose(change.standardError(), row.get("Std. Error"), ITERATED_ERROR);
        assertClose(change.estimate() / change.standardError(), row.get("t value"), ITERATED_ERROR);
        assertClose(change.pValue(), row.get("Pr(>|t|)"), 1e-5);
    }

    private static Map<String, Change> coefficients(InterruptedSeries found) {
        return Map.of(
                "(Intercept)", found.start(),
                "time", found.slope(),
                "smokban", found.levelChange(),
                "since", found.slopeChange());
    }
}
