package org.kith.evaluation.missing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kith.evaluation.oracle.Oracles.assertClose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.change.Pairs;
import org.kith.evaluation.estimate.LinearModel;
import org.kith.evaluation.missing.ChainedEquations.Method;
import org.kith.evaluation.oracle.Csv;
import org.kith.evaluation.oracle.Oracles;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.sample.Column;
import org.kith.evaluation.sample.DesignMatrix;
import org.kith.evaluation.sample.Sample;
import tools.jackson.databind.JsonNode;

/// Every value of `missing.json`, made by R 4.2.2 with sandwich and mice.
class MissingOracleTest {

    private static final double CLOSED_FORM = 1e-9;

    @Test
    void hip_patients_weighted_by_their_chance_of_follow_up() {
        JsonNode reference = Oracles.json("missing").get("ipw_attrition_proms_hip");
        Csv hips = hips();
        DesignMatrix atStart = DesignMatrix.of(
                Sample.of(
                        numeric(hips, "vas_pre"),
                        numeric(hips, "oxford_pre"),
                        numeric(hips, "eq5d_pre"),
                        Column.Categorical.of("gender", List.of("1", "2"), hips.words("gender")),
                        numeric(hips, "depression"),
                        Column.Categorical.of("living", List.of("1", "2", "3", "4"), hips.words("living")),
                        Column.Categorical.of("disability", List.of("1", "2"), hips.words("disability"))),
                List.of("vas_pre", "oxford_pre", "eq5d_pre", "gender", "depression", "living", "disability"));
        double[] changes = changes(hips);

        WeightedChange change =
                FollowUpWeighting.withDefaults().of(atStart, changes).found().orElseThrow();

        assertThat(change.people().all()).isEqualTo(reference.get("n").asInt());
        assertThat(change.people().used()).isEqualTo(reference.get("n_complete").asInt());
        for (int j = 0; j < atStart.width(); j++) {
            String name = atStart.names().get(j);
            JsonNode model = reference.get("response_model");
            assertClose(
                    change.followUpModel().coefficients()[j], model.get("coef").get(name), 1e-7);
            assertClose(change.followUpModel().standardError(j), model.get("se").get(name), 1e-6);
        }
        assertClose(change.completeCase().mean(), reference.get("complete_case_mean"), CLOSED_FORM);
        assertClose(change.completeCase().standardError(), reference.get("complete_case_se"), CLOSED_FORM);
        assertClose(change.estimate(), reference.get("ipw_mean"), CLOSED_FORM);
        assertClose(change.standardError(), reference.get("ipw_se_hc0"), CLOSED_FORM);
        JsonNode weights = reference.get("weights");
        assertClose(change.weights().least(), weights.get("min"), 1e-7);
        assertClose(change.weights().greatest(), weights.get("max"), 1e-7);
        assertClose(change.weights().mean(), weights.get("mean"), 1e-7);
        assertClose(change.weights().effectiveSize(), weights.get("ess"), 1e-7);
    }

    @Test
    void completers_differ_from_the_others_at_the_start() {
        JsonNode reference =
                Oracles.json("missing").get("ipw_attrition_proms_hip").get("completers_v_non");
        Csv hips = hips();
        Sample sample = Sample.of(
                numeric(hips, "vas_pre"),
                numeric(hips, "oxford_pre"),
                numeric(hips, "eq5d_pre"),
                numeric(hips, "depression"));

        CompletersAgainstOthers compared =
                CompletersAgainstOthers.of(sample, known(changes(hips))).found().orElseThrow();

        for (int i = 0; i < reference.size(); i++) {
            JsonNode each = reference.get(i);
            var difference = compared.differences().get(i).difference();
            assertThat(compared.differences().get(i).column())
                    .isEqualTo(each.get("var").asString());
            assertClose(difference.mean1(), each.get("mean_complete"), CLOSED_FORM);
            assertClose(difference.mean0(), each.get("mean_missing"), CLOSED_FORM);
            assertClose(difference.difference(), each.get("smd"), CLOSED_FORM);
            assertClose(difference.welch(), each.get("welch_p"), CLOSED_FORM);
        }
    }

    @Test
    void the_tipping_point_of_the_hip_patients() {
        JsonNode reference = Oracles.json("missing").get("tipping_point_single_arm");
        Csv hips = hips();

        TippingPoint point = TippingPoint.of(Pairs.of(hips.numbers("vas_pre"), hips.numbers("vas_post")))
                .found()
                .orElseThrow();

        assertThat(point.people().all()).isEqualTo(reference.get("n").asInt());
        assertThat(point.people().missing()).isEqualTo(reference.get("n_mis").asInt());
        assertClose(point.seen().mean(), reference.get("mean_obs"), CLOSED_FORM);
        assertClose(point.meanIsNought(), reference.get("delta0_mean_zero"), CLOSED_FORM);
        assertClose(point.intervalMeetsNought(), reference.get("delta_ci_touches_zero"), CLOSED_FORM);
    }

    @Test
    void twenty_filled_in_sets_of_nhanes_pool_to_the_digits_of_mice() {
        JsonNode reference = Oracles.json("missing").get("rubin_pooling_nhanes");
        Csv imputed = Oracles.csv("nhanes_imputed_m20");
        double[][] estimates = new double[3][20];
        double[][] errors = new double[3][20];
        for (int set = 0; set < 20; set++) {
            String number = Integer.toString(set + 1);
            Csv one = imputed.where(".imp", number::equals);
            DesignMatrix x = DesignMatrix.of(List.of("age", "bmi"), one.numbers("age"), one.numbers("bmi"));
            LinearModel.Fit fit = LinearModel.fit(x, one.numbers("chl")).found().orElseThrow();
            JsonNode single = reference.get("per_imputation").get(set);
            for (int j = 0; j < 3; j++) {
                estimates[j][set] = fit.coefficients()[j];
                errors[j][set] = fit.standardError(j);
                assertClose(
                        fit.coefficients()[j], single.get("coef").get(x.names().get(j)), CLOSED_FORM);
                assertClose(fit.standardError(j), single.get("se").get(x.names().get(j)), CLOSED_FORM);
            }
        }
        for (int j = 0; j < 3; j++) {
            assertPooled(
                    Rubin.pool(estimates[j], errors[j], 22).found().orElseThrow(),
                    reference.get("pooled").get(j));
        }
    }

    private static void assertPooled(Rubin.Pooled pooled, JsonNode reference) {
        assertClose(pooled.estimate(), reference.get("estimate"), CLOSED_FORM);
        assertClose(pooled.standardError(), reference.get("se"), CLOSED_FORM);
        assertClose(pooled.t(), reference.get("t"), CLOSED_FORM);
        assertClose(pooled.degreesOfFreedom(), reference.get("df"), CLOSED_FORM);
        assertClose(pooled.p(), reference.get("p"), CLOSED_FORM);
        assertClose(pooled.interval(0.95).low(), reference.get("lo"), CLOSED_FORM);
        assertClose(pooled.interval(0.95).high(), reference.get("hi"), CLOSED_FORM);
        assertClose(pooled.within(), reference.get("ubar"), CLOSED_FORM);
        assertClose(pooled.between(), reference.get("b"), CLOSED_FORM);
        assertClose(pooled.total(), reference.get("t_var"), CLOSED_FORM);
        assertClose(pooled.increase(), reference.get("riv"), CLOSED_FORM);
        assertClose(pooled.lambda(), reference.get("lambda"), CLOSED_FORM);
        assertClose(pooled.missingInformation(), reference.get("fmi"), CLOSED_FORM);
    }

    @Test
    void our_own_chained_equations_agree_with_mice_within_chance() {
        JsonNode reference = Oracles.json("missing").get("fcs_bayes_linear_m500_reference");
        Csv nhanes = Oracles.csv("nhanes");
        Sample sample = Sample.of(
                numeric(nhanes, "age"), numeric(nhanes, "bmi"), numeric(nhanes, "hyp"), numeric(nhanes, "chl"));
        SequencedMap<String, Method> methods = new LinkedHashMap<>();
        List.of("bmi", "hyp", "chl").forEach(name -> methods.put(name, Method.LINEAR));
        Imputations sets = ChainedEquations.withDefaults()
                .withSets(1000)
                .withRounds(20)
                .of(sample, methods, 2025)
                .found()
                .orElseThrow();

        for (int j = 0; j < 3; j++) {
            int coefficient = j;
            Rubin.Pooled pooled =
                    sets.pool(set -> regression(set, coefficient)).found().orElseThrow();
            double chance = 4 * Math.sqrt(pooled.between() / 500);
            assertThat(pooled.estimate())
                    .isCloseTo(reference.get("estimate").get(j).asDouble(), within(chance));
            double error = reference.get("se").get(j).asDouble();
            assertThat(pooled.standardError()).isCloseTo(error, within(0.1 * error));
        }
    }

    private static Outcome<Imputations.Estimated> regression(Sample set, int coefficient) {
        double[] chl = ((Column.Numeric) set.column("chl").orElseThrow()).values();
        return LinearModel.fit(DesignMatrix.of(set, List.of("age", "bmi")), chl)
                .map(fit -> new Imputations.Estimated(
                        fit.coefficients()[coefficient], fit.standardError(coefficient), fit.degreesOfFreedom()));
    }

    private static Csv hips() {
        Csv hips = Oracles.csv("nhs_proms_hip_1819").where("revision", "0"::equals);
        for (String needed : List.of("vas_pre", "oxford_pre", "eq5d_pre", "gender", "living", "disability")) {
            hips = hips.where(needed, value -> !value.isBlank() && !value.equals("NA"));
        }
        return hips;
    }

    private static double[] changes(Csv hips) {
        double[] pre = hips.numbers("vas_pre");
        double[] post = hips.numbers("vas_post");
        return IntStream.range(0, pre.length).mapToDouble(i -> post[i] - pre[i]).toArray();
    }

    private static boolean[] known(double[] changes) {
        boolean[] known = new boolean[changes.length];
        IntStream.range(0, changes.length).forEach(i -> known[i] = !Double.isNaN(changes[i]));
        return known;
    }

    private static Column numeric(Csv csv, String name) {
        return Column.Numeric.of(name, "", csv.numbers(name));
    }
}
