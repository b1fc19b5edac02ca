package org.kith.evaluation.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.evaluation.oracle.Oracles.assertClose;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.evaluation.describe.Proportion;
import org.kith.evaluation.describe.ScaleEnds;
import org.kith.evaluation.instrument.Direction;
import org.kith.evaluation.oracle.Csv;
import org.kith.evaluation.oracle.Oracles;
import tools.jackson.databind.JsonNode;

/// Every value of `paired.json`, made by R 4.2.2.
class PairedOracleTest {

    private static final double CLOSED_FORM = 1e-9;

    @Test
    void student_sleep() {
        Csv sleep = Oracles.csv("student_sleep");

        assertMatches(
                Pairs.of(sleep.numbers("drug1"), sleep.numbers("drug2")),
                Direction.HIGHER_IS_BETTER,
                Oracles.json("paired").get("student_sleep"));
    }

    @Test
    void hollander_and_wolfe_depression() {
        JsonNode reference = Oracles.json("paired").get("hollander_wolfe_depression");
        JsonNode data = reference.get("data");

        assertMatches(
                Pairs.of(Oracles.numbers(data.get("first")), Oracles.numbers(data.get("second"))),
                Direction.LOWER_IS_BETTER,
                reference);
    }

    @ParameterizedTest(name = "anorexia {0}")
    @ValueSource(strings = {"CBT", "Cont", "FT"})
    void anorexia(String arm) {
        Csv girls = Oracles.csv("anorexia").where("Treat", arm::equals);

        assertMatches(
                Pairs.of(girls.numbers("Prewt"), girls.numbers("Postwt")),
                Direction.HIGHER_IS_BETTER,
                Oracles.json("paired").get("anorexia").get(arm));
    }

    @Test
    void proms_hip_first_two_thousand() {
        Csv hips = Oracles.csv("nhs_proms_hip_1819").where("revision", "0"::equals);
        Csv some = new Csv(hips.header(), hips.rows().subList(0, 2000));
        Pairs pairs = Pairs.of(some.numbers("vas_pre"), some.numbers("vas_post"));
        JsonNode reference = Oracles.json("paired").get("proms_hip_vas_first2000");

        assertMatches(pairs, Direction.HIGHER_IS_BETTER, reference);
        assertEnds(pairs, 0, 100, reference.get("floor_ceiling"));
    }

    @ParameterizedTest(name = "proms hip {0}")
    @CsvSource({"vas, 0, 100", "eq5d, -0.594, 1", "oxford, 0, 48"})
    void proms_hip_all_primary(String measure, double low, double high) {
        Csv hips = Oracles.csv("nhs_proms_hip_1819").where("revision", "0"::equals);
        Pairs pairs = Pairs.of(hips.numbers(measure + "_pre"), hips.numbers(measure + "_post"));
        JsonNode reference = Oracles.json("paired").get("proms_hip_" + measure + "_all_primary");

        assertMatches(pairs, Direction.HIGHER_IS_BETTER, reference);
        assertEnds(pairs, low, high, reference.get("floor_ceiling"));
    }

    private static void assertMatches(Pairs pairs, Direction direction, JsonNode reference) {
        assertThat(pairs.starters()).isEqualTo(reference.get("n_total").asInt());
        assertPairedT(pairs, reference);
        assertSignedRank(pairs, reference);
        assertEffectSizes(pairs, reference);
        assertShares(pairs, direction, reference);
        if (!reference.get("hodges_lehmann_walsh").isNull()) {
            TypicalChange typical =
                    HodgesLehmann.withDefaults().of(pairs).found().orElseThrow();
            assertClose(typical.estimate(), reference.get("hodges_lehmann_walsh"), CLOSED_FORM);
        }
        if (reference.has("rci")) {
            assertReliable(pairs, direction, reference.get("rci"));
        }
        if (reference.has("mic")) {
            JsonNode mic = reference.get("mic");
            Responders responders = Responders.of(pairs, direction).found().orElseThrow();
            assertShare(responders.atLeast(mic.get("mic").asDouble()), mic.get("responders"));
        }
    }

    private static void assertPairedT(Pairs pairs, JsonNode reference) {
        PairedChange change = PairedT.withDefaults().of(pairs).found().orElseThrow();
        assertThat(change.pairs()).isEqualTo(reference.get("n_pairs").asInt());
        assertClose(change.meanChange(), reference.get("mean_change"), CLOSED_FORM);
        assertClose(change.standardDeviation(), reference.get("sd_change"), CLOSED_FORM);
        assertClose(change.t(), reference.get("t"), CLOSED_FORM);
        assertClose(change.p(), reference.get("p"), CLOSED_FORM);
        assertThat(change.degreesOfFreedom()).isEqualTo(reference.get("df").asInt());
        assertClose(change.interval().low(), reference.get("ci95").get(0), CLOSED_FORM);
        assertClose(change.interval().high(), reference.get("ci95").get(1), CLOSED_FORM);
    }

    private static void assertSignedRank(Pairs pairs, JsonNode reference) {
        JsonNode wilcoxon = reference.get("wilcoxon");
        Leaning leaning = SignedRank.withDefaults().of(pairs).found().orElseThrow();
        Leaning plain =
                SignedRank.withDefaults().withoutContinuity().of(pairs).found().orElseThrow();
        assertClose(leaning.positiveRanks(), wilcoxon.get("V"), CLOSED_FORM);
        assertThat(leaning.changed()).isEqualTo(wilcoxon.get("n_nonzero").asInt());
        assertClose(plain.z(), wilcoxon.get("z_no_cc"), CLOSED_FORM);
        assertClose(leaning.rankBiserial(), wilcoxon.get("rank_biserial"), CLOSED_FORM);
        if (leaning.exact()) {
            JsonNode exact = reference.get("wilcoxon_exact");
            assertClose(leaning.p(), exact.get("p"), CLOSED_FORM);
            TypicalChange typical =
                    HodgesLehmann.withDefaults().of(pairs).found().orElseThrow();
            assertClose(typical.estimate(), exact.get("pseudomedian"), CLOSED_FORM);
            assertClose(typical.interval().low(), exact.get("ci").get(0), CLOSED_FORM);
            assertClose(typical.interval().high(), exact.get("ci").get(1), CLOSED_FORM);
        } else {
            assertThat(reference.get("wilcoxon_exact").isNull()).isTrue();
            assertClose(leaning.p(), wilcoxon.get("p_cc"), CLOSED_FORM);
            assertClose(plain.p(), wilcoxon.get("p_no_cc"), CLOSED_FORM);
        }
    }

    private static void assertEffectSizes(Pairs pairs, JsonNode reference) {
        EffectSizes sizes = EffectSizes.of(pairs).found().orElseThrow();
        assertClose(sizes.correlation(), reference.get("r_pre_post"), CLOSED_FORM);
        assertClose(sizes.dz(), reference.get("d_z"), CLOSED_FORM);
        assertClose(sizes.gz(), reference.get("g_z"), CLOSED_FORM);
        assertClose(sizes.dav(), reference.get("d_av"), CLOSED_FORM);
        assertClose(sizes.drm(), reference.get("d_rm"), CLOSED_FORM);
        assertClose(sizes.interval().low(), reference.get("d_z_ci95").get(0), CLOSED_FORM);
        assertClose(sizes.interval().high(), reference.get("d_z_ci95").get(1), CLOSED_FORM);
    }

    private static void assertShares(Pairs pairs, Direction direction, JsonNode reference) {
        ImprovedSameWorse shares =
                ImprovedSameWorse.of(pairs, direction).found().orElseThrow();
        assertShare(shares.improved(), reference.get("improved"));
        assertShare(shares.same(), reference.get("same"));
        assertShare(shares.worse(), reference.get("worse"));
        assertClose(shares.signTest(), reference.get("sign_test").get("p"), CLOSED_FORM);
    }

    private static void assertReliable(Pairs pairs, Direction direction, JsonNode reference) {
        ReliableChange reliable = ReliableChange.of(
                        pairs, reference.get("reliability").asDouble(), direction)
                .found()
                .orElseThrow();
        assertClose(reliable.errorOfOneScore(), reference.get("sem"), CLOSED_FORM);
        assertClose(reliable.errorOfDifference(), reference.get("s_diff"), CLOSED_FORM);
        assertClose(reliable.threshold(), reference.get("threshold"), CLOSED_FORM);
        assertShare(reliable.improved(), reference.get("reliably_improved"));
        assertShare(reliable.worse(), reference.get("reliably_worse"));
        assertThat(reliable.unclear().count())
                .isEqualTo(reference.get("no_change").asInt());
    }

    private static void assertEnds(Pairs pairs, double low, double high, JsonNode reference) {
        ScaleEnds pre = ScaleEnds.of(pairs.firstOfComplete(), low, high).found().orElseThrow();
        ScaleEnds post = ScaleEnds.of(pairs.lastOfComplete(), low, high).found().orElseThrow();
        assertClose(pre.lowest().share(), reference.get("pre_floor"), CLOSED_FORM);
        assertClose(pre.highest().share(), reference.get("pre_ceiling"), CLOSED_FORM);
        assertClose(post.lowest().share(), reference.get("post_floor"), CLOSED_FORM);
        assertClose(post.highest().share(), reference.get("post_ceiling"), CLOSED_FORM);
    }

    private static void assertShare(Proportion share, JsonNode reference) {
        assertThat(share.count()).isEqualTo(reference.get("x").asInt());
        assertThat(share.n()).isEqualTo(reference.get("n").asInt());
        assertClose(share.interval().low(), reference.get("lo"), CLOSED_FORM);
        assertClose(share.interval().high(), reference.get("hi"), CLOSED_FORM);
    }
}
