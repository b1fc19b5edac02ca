package org.kith.evaluation.estimate.mixed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kith.evaluation.oracle.Oracles.assertClose;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.oracle.Csv;
import org.kith.evaluation.oracle.Oracles;
import org.kith.evaluation.sample.DesignMatrix;
import tools.jackson.databind.JsonNode;

/// Every value of `mixed.json`: lme4 and lmerTest on reaction times without sleep and on hip patients by provider.
///
/// Degrees of freedom are required to a part in 1,000 only: lmerTest worked them out at the end of its own,
/// looser search. With slopes, lme4's own search stopped 1.7e-5 short of the variances and 6e-6 of the error
/// that this balanced design has in closed form; so much is allowed there, and the closed form is required to
/// eight digits.
class MixedOracleTest {

    private static final double CRITERION = 1e-7;
    private static final double FIXED = 1e-6;
    private static final double VARIANCES = 1e-5;
    private static final double STOPPED = 2e-5;
    private static final double DEGREES = 1e-3;

    private final JsonNode reference = Oracles.json("mixed");

    @Test
    void reaction_times_with_a_level_each() {
        checked(sleep(), "sleepstudy_intercept", model -> model);
    }

    @Test
    void reaction_times_with_a_level_and_a_slope_each() {
        checked(sleep(), "sleepstudy_slope", model -> model.withSlope("Days"));
    }

    /// R 4.2.2: `b <- t(sapply(split(d, d$Subject), \(g) coef(lm(Reaction ~ Days, g))))`, pooled residual
    /// variance `s2` on 144 degrees, `cov(b) - s2 * solve(crossprod(cbind(1, 0:9)))` and `sqrt(diag(cov(b) /
    /// 18))`.
    @Test
    void reaction_times_are_as_the_closed_form_of_a_balanced_design_has_them() {
        Data data = sleep();
        MixedFit fit = LinearMixedModel.groupedBy(data.grouping())
                .withSlope("Days")
                .fit(data.x(), data.y())
                .found()
                .orElseThrow();

        assertThat(fit.components().getFirst().variance()).isCloseTo(612.08993866253, within(1e-5));
        assertThat(fit.components().getLast().variance()).isCloseTo(35.07166049832, within(1e-6));
        assertThat(fit.covariance(0, 1)).isCloseTo(9.60433331674, within(1e-6));
        assertThat(fit.residualVariance()).isCloseTo(654.941027072, within(1e-5));
        assertThat(fit.effect("(Intercept)").standardError()).isCloseTo(6.82455653207, within(1e-7));
        assertThat(fit.effect("Days").standardError()).isCloseTo(1.54578889629, within(1e-8));
        assertThat(fit.effect("Days").degreesOfFreedom()).isCloseTo(17, within(1e-5));
    }

    @Test
    void hip_patients_by_provider() {
        checked(hips(), "proms_hip_provider_intercept", model -> model);
    }

    private static final class Data {

        private final DesignMatrix x;
        private final double[] y;
        private final Grouping grouping;

        Data(DesignMatrix x, double[] y, Grouping grouping) {
            this.x = x;
            this.y = y;
            this.grouping = grouping;
        }

        DesignMatrix x() {
            return x;
        }

        double[] y() {
            return y;
        }

        Grouping grouping() {
            return grouping;
        }
    }

    private interface Choice {
        LinearMixedModel of(LinearMixedModel model);
    }

    private static Data sleep() {
        Csv table = Oracles.csv("sleepstudy");
        return new Data(
                DesignMatrix.of(List.of("Days"), table.numbers("Days")),
                table.numbers("Reaction"),
                Grouping.of("subject", table.words("Subject")));
    }

    /// First operations; `vpre = vas_pre - 63`, `opre = oxford_pre - 17`, all three scores known.
    private static Data hips() {
        Csv table = Oracles.csv("nhs_proms_hip_1819").where("revision", "0"::equals);
        double[] first = table.numbers("vas_pre");
        double[] last = table.numbers("vas_post");
        double[] oxford = table.numbers("oxford_pre");
        double[] depression = table.numbers("depression");
        String[] providers = table.words("org");
        int[] known = IntStream.range(0, first.length)
                .filter(i -> Double.isFinite(first[i] + last[i] + oxford[i]))
                .toArray();
        return new Data(
                DesignMatrix.of(
                        List.of("vpre", "opre", "depression"),
                        IntStream.of(known).mapToDouble(i -> first[i] - 63).toArray(),
                        IntStream.of(known).mapToDouble(i -> oxford[i] - 17).toArray(),
                        IntStream.of(known).mapToDouble(i -> depression[i]).toArray()),
                IntStream.of(known).mapToDouble(i -> last[i]).toArray(),
                Grouping.of(
                        "provider",
                        IntStream.of(known).mapToObj(i -> providers[i]).toArray(String[]::new)));
    }

    private void checked(Data data, String name, Choice choice) {
        JsonNode expected = reference.get(name);
        LinearMixedModel model = choice.of(LinearMixedModel.groupedBy(data.grouping()));
        MixedFit fit = model.fit(data.x(), data.y()).found().orElseThrow();

        assertThat(data.y().length).isEqualTo(expected.get("nobs").asInt());
        assertClose(fit.criterion(), expected.get("reml_criterion"), CRITERION);
        assertClose(
                model.byMaximumLikelihood()
                        .fit(data.x(), data.y())
                        .found()
                        .orElseThrow()
                        .logLikelihood(),
                expected.get("logLik_ML"),
                CRITERION);
        for (String column : data.x().names()) {
            FixedEffect effect = fit.effect(column);
            assertClose(effect.estimate(), expected.get("fixef").get(column), FIXED);
            assertClose(
                    effect.standardError(),
                    expected.get("se").get(column),
                    model.slopes().isEmpty() ? FIXED : STOPPED);
            JsonNode test = expected.get("satterthwaite").get(column);
            assertClose(effect.degreesOfFreedom(), test.get("df"), DEGREES);
            assertClose(effect.t(), test.get("t value"), VARIANCES);
        }
        double tolerance = model.slopes().isEmpty() ? VARIANCES : STOPPED;
        variances(fit, tolerance, expected.get("varcorr"), expected.get("icc_first_group"));
        deviations(fit, data.grouping(), expected.get("ranef_first"));
    }

    /// The reference's share counts slopes' variances as they stand in `VarCorr`.
    private static void variances(MixedFit fit, double tolerance, JsonNode expected, JsonNode share) {
        List<VarianceComponent> components = fit.components();
        double all = fit.residualVariance();
        for (int i = 0; i < components.size(); i++) {
            assertClose(components.get(i).variance(), expected.get(i).get("vcov"), tolerance);
            assertClose(components.get(i).standardDeviation(), expected.get(i).get("sdcor"), VARIANCES);
            all += components.get(i).variance();
        }
        if (components.size() == 2) {
            assertClose(fit.covariance(0, 1), expected.get(2).get("vcov"), VARIANCES);
            assertClose(fit.correlation(0, 1), expected.get(2).get("sdcor"), VARIANCES);
        }
        JsonNode residual = expected.get(expected.size() - 1);
        assertClose(fit.residualVariance(), residual.get("vcov"), VARIANCES);
        assertClose(components.getFirst().variance() / all, share, VARIANCES);
    }

    private static void deviations(MixedFit fit, Grouping grouping, JsonNode expected) {
        JsonNode groups = expected.iterator().next();
        List<GroupDeviation> deviations = fit.deviations(grouping).stream()
                .filter(deviation -> groups.has(deviation.group()))
                .toList();
        assertThat(deviations).hasSizeGreaterThanOrEqualTo(groups.size());
        for (GroupDeviation deviation : deviations) {
            assertClose(deviation.value(), groups.get(deviation.group()).get(deviation.term()), 1e-4);
        }
    }
}
