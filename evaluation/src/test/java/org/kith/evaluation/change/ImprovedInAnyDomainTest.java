package org.kith.evaluation.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.instrument.Direction;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Row;

class ImprovedInAnyDomainTest {

    private static final double NONE = Double.NaN;
    private static final Pairs FRIENDS =
            Pairs.of(new double[] {2, 3, 1, 4, 2, 3, NONE}, new double[] {3, 3, 1, 3, NONE, 4, 2});
    private static final Pairs MONEY =
            Pairs.of(new double[] {2, 2, 2, 2, 2, 2, NONE}, new double[] {2, 3, 2, 1, 2, 1, NONE});

    /// Of five complete, three changed in each domain: chance gives 1 − 0.7².
    @Test
    void improved_in_any_is_said_beside_what_chance_gives() {
        ImprovedInAnyDomain found = ImprovedInAnyDomain.of(List.of(FRIENDS, MONEY), Direction.HIGHER_IS_BETTER)
                .found()
                .orElseThrow();

        assertThat(found.improved().count()).isEqualTo(3);
        assertThat(found.worse().count()).isEqualTo(2);
        assertThat(found.byChance()).isCloseTo(0.51, within(1e-12));
        assertThat(found.together()).isCloseTo(0, within(1e-12));
        assertThat(found.sentence())
                .isEqualTo("60.0% improved in at least one of 2 domains and 40.0% got worse in at least one, of 5 of 7"
                        + " people who started; if nobody had changed, chance alone would show 51.0% as improved. All"
                        + " domains together improved by 0.00 points.");
        assertThat(found.rows())
                .startsWith(
                        new Row("People who started", "7"),
                        new Row("Measured first and last", "5"),
                        new Row("No last score", "1"),
                        new Row("No first score", "0"),
                        new Row("Neither score", "1"))
                .endsWith(
                        new Row("Improved by chance alone", "51.0%"),
                        new Row("Improvement of all domains together", "0.00"));
    }

    @Test
    void where_lower_is_better_improving_is_going_down() {
        ImprovedInAnyDomain found = ImprovedInAnyDomain.of(List.of(FRIENDS, MONEY), Direction.LOWER_IS_BETTER)
                .found()
                .orElseThrow();

        assertThat(found.improved().count()).isEqualTo(2);
        assertThat(found.worse().count()).isEqualTo(3);
    }

    /// Eight domains in which a fifth go up and a fifth go down, each fifth other people: 1 − 0.8⁸.
    @Test
    void of_eight_domains_chance_shows_most_people_as_improved() {
        double[] first = new double[100];
        double[] last = new double[100];
        for (int i = 0; i < 100; i++) {
            last[i] = i % 5 == 0 ? 1 : i % 5 == 1 ? -1 : 0;
        }
        ImprovedInAnyDomain found = ImprovedInAnyDomain.of(
                        Collections.nCopies(8, Pairs.of(first, last)), Direction.HIGHER_IS_BETTER)
                .found()
                .orElseThrow();

        assertThat(found.byChance()).isCloseTo(0.83222784, within(1e-12));
        assertThat(found.domains()).isEqualTo(8);
    }

    @Test
    void too_little_is_refused() {
        assertThat(ImprovedInAnyDomain.of(List.of(FRIENDS), Direction.HIGHER_IS_BETTER)
                        .refused())
                .contains(new Refusal.TooFew("domains", 2, 1));
        Pairs nobody = Pairs.of(new double[] {NONE, 1}, new double[] {1, NONE});
        assertThat(ImprovedInAnyDomain.of(List.of(nobody, nobody), Direction.HIGHER_IS_BETTER)
                        .refused())
                .isPresent();
        Pairs endless = Pairs.of(new double[] {1, 1}, new double[] {1, Double.POSITIVE_INFINITY});
        assertThat(ImprovedInAnyDomain.of(List.of(endless, endless), Direction.HIGHER_IS_BETTER)
                        .refused())
                .isPresent();
        assertThatThrownBy(() -> ImprovedInAnyDomain.of(List.of(FRIENDS, nobody), Direction.HIGHER_IS_BETTER))
                .hasMessage("domains are of the same people");
    }
}
