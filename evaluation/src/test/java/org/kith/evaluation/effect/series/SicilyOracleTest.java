package org.kith.evaluation.effect.series;

import static org.kith.evaluation.oracle.Oracles.assertClose;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
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

    private JsonNode reference;
    private Series rates;

    @BeforeAll
    @SuppressWarnings("NullAway.Init") // read before all tests
    void read() {
        reference = Oracles.json("its_sicily");
        Csv months = Oracles.csv("sicily");
        double[] admissions = months.numbers("aces");
        double[] people = months.numbers("stdpop");
        double[] each = IntStream.range(0, admissions.length)
                .mapToDouble(t -> admissions[t] / people[t] * 1e5)
                .toArray();
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

    private static Map<String, Change> coefficients(InterruptedSeries found) {
        return Map.of(
                "(Intercept)", found.start(),
                "time", found.slope(),
                "smokban", found.levelChange(),
                "since", found.slopeChange());
    }
}
