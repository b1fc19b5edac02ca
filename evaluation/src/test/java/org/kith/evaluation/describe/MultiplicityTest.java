package org.kith.evaluation.describe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.kith.evaluation.oracle.Oracles.assertClose;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.evaluation.oracle.Oracles;

class MultiplicityTest {

    /// R 4.2.2: `p.adjust(c(0.04, 0.01, 0.03), method)`.
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "BONFERRONI, 0.12, 0.03, 0.09",
        "HOLM, 0.06, 0.03, 0.06",
        "HOCHBERG, 0.04, 0.03, 0.04",
        "BENJAMINI_HOCHBERG, 0.04, 0.03, 0.04",
        "BENJAMINI_YEKUTIELI, 0.0733333333333, 0.055, 0.0733333333333",
    })
    void p_values_are_adjusted_as_r_does(Multiplicity method, double first, double second, double third) {
        double[] adjusted = method.adjust(0.04, 0.01, 0.03);

        assertThat(adjusted[0]).isCloseTo(first, within(1e-12));
        assertThat(adjusted[1]).isCloseTo(second, within(1e-12));
        assertThat(adjusted[2]).isCloseTo(third, within(1e-12));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "BONFERRONI, bonferroni",
        "HOLM, holm",
        "HOCHBERG, hochberg",
        "BENJAMINI_HOCHBERG, bh",
        "BENJAMINI_YEKUTIELI, by"
    })
    void the_example_of_benjamini_and_hochberg_holds(Multiplicity method, String name) {
        double[] adjusted =
                method.adjust(Oracles.numbers(Oracles.json("multiplicity").get("p")));
        for (int i = 0; i < adjusted.length; i++) {
            assertClose(adjusted[i], Oracles.json("multiplicity").get(name).get(i), 1e-9);
        }
    }

    @Test
    void what_is_not_a_p_value_is_a_defect() {
        assertThatThrownBy(() -> Multiplicity.HOLM.adjust(0.1, 1.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Multiplicity.HOLM.adjust(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Multiplicity.HOLM.adjust()).isEmpty();
    }
}
