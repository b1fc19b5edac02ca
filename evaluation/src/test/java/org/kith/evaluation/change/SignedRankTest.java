package org.kith.evaluation.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kith.evaluation.report.Refusal;

class SignedRankTest {

    private static final double[] SLEEP = {1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4};
    private static final double[] DEPRESSION = {-0.952, 0.147, -1.022, -0.43, -0.62, -0.59, -0.49, 0.08, -0.01};

    /// R 4.2.2: `wilcox.test(SLEEP, exact = FALSE)`; Pratt by hand: all nine rank above the nought, 2 to 10, and
    /// 1.3 is tied.
    @Test
    void people_who_did_not_change_at_all_are_refused() {
        assertThat(SignedRank.withDefaults().of(changes(0, 0, 0)).refused())
                .contains(new Refusal.NoVariation("score first and last"));
        assertThat(SignedRank.withDefaults().of(changes()).refused()).isPresent();
        assertThat(HodgesLehmann.withDefaults().of(changes(1)).refused()).isPresent();
        assertThat(SignedRank.withDefaults()
                        .of(changes(1, Double.POSITIVE_INFINITY))
                        .refused())
                .contains(new Refusal.NotFinite("changes in score", 1));
    }

    private static Leaning found(SignedRank method, double... changes) {
        return method.of(changes(changes)).found().orElseThrow();
    }

    private static Pairs changes(double... changes) {
        return Pairs.of(new double[changes.length], changes);
    }
}
