package org.kith.evaluation.estimate.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.estimate.Clusters;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.DesignMatrix;

/// R 4.2.2, geepack 1.3.9: `geeglm(f, id = id, family = poisson, corstr = "exchangeable", control =
/// geese.control(epsilon = 1e-14, maxit = 500))` with `f` and the data of [CountModelsTest].
class EstimatingEquationsTest {

    private final DesignMatrix x = DesignMatrix.of(
            List.of("g", "a", "ga"), CountModelsTest.GROUP, CountModelsTest.AFTER, CountModelsTest.BOTH);
    private final DesignMatrix withAge = DesignMatrix.of(
            List.of("g", "a", "ga", "age"),
            CountModelsTest.GROUP,
            CountModelsTest.AFTER,
            CountModelsTest.BOTH,
            CountModelsTest.AGE);
    private final CountsOverTime y = CountsOverTime.of(CountModelsTest.COUNTS, CountModelsTest.TIME)
            .found()
            .orElseThrow();
    private final CountsOverTime fewer = CountsOverTime.of(CountModelsTest.FEWER, CountModelsTest.TIME)
            .found()
            .orElseThrow();
    private final Clusters people = Clusters.of(CountModelsTest.PEOPLE);

    @Test
    void counts_that_hang_together_give_the_digits_of_r() {
        EstimatingEquations.Fit fit =
                EstimatingEquations.fit(withAge, fewer, people).found().orElseThrow();

        assertThat(fit.coefficients())
                .containsExactly(
                        new double[] {
                            0.390077111689821,
                            -0.280050728599381,
                            -0.248468348648422,
                            -0.129397979989445,
                            0.276825881238528
                        },
                        within(1e-9));
        assertThat(errors(fit, 5))
                .containsExactly(
                        new double[] {
                            0.3138989124647822,
                            0.1946388281695088,
                            0.1612426692374501,
                            0.2921886607427154,
                            0.0391437957674968
                        },
                        within(1e-9));
        assertThat(fit.correlation()).isCloseTo(0.606738857222001, within(1e-9));
        assertThat(fit.dispersion()).isCloseTo(1.460450560053260, within(1e-9));
    }

    @Test
    void counts_that_pull_apart_give_the_digits_of_r() {
        EstimatingEquations.Fit fit =
                EstimatingEquations.fit(x, y, people).found().orElseThrow();

        assertThat(fit.coefficients())
                .containsExactly(
                        new double[] {1.731476125465285, 0.922829610900359, 0.960493470896957, -1.581661686686483},
                        within(1e-9));
        assertThat(errors(fit, 4))
                .containsExactly(
                        new double[] {0.324495602739794, 0.523995552736336, 0.408880768810480, 0.762656929637450},
                        within(1e-9));
        assertThat(fit.correlation()).isCloseTo(-0.053875567524159, within(1e-9));
        assertThat(fit.dispersion()).isCloseTo(8.701584215343173, within(1e-9));
    }

    @Test
    void the_order_of_rows_and_the_names_of_people_do_not_matter() {
        int[] order = IntStream.range(0, 26).map(i -> i * 7 % 26).toArray();
        DesignMatrix mixed = DesignMatrix.of(
                List.of("g", "a", "ga"),
                mixed(order, CountModelsTest.GROUP),
                mixed(order, CountModelsTest.AFTER),
                mixed(order, CountModelsTest.BOTH));
        int[] names = IntStream.of(order)
                .map(i -> 1000 - 3 * CountModelsTest.PEOPLE[i])
                .toArray();
        CountsOverTime counts = CountsOverTime.of(
                        mixed(order, CountModelsTest.COUNTS), mixed(order, CountModelsTest.TIME))
                .found()
                .orElseThrow();

        EstimatingEquations.Fit fit = EstimatingEquations.fit(mixed, counts, Clusters.of(names))
                .found()
                .orElseThrow();

        assertThat(order).doesNotHaveDuplicates();
        assertThat(fit.coefficients()[3]).isCloseTo(-1.581661686686483, within(1e-9));
        assertThat(fit.standardError(3)).isCloseTo(0.762656929637450, within(1e-9));
    }

    private static double[] mixed(int[] order, double[] values) {
        return IntStream.of(order).mapToDouble(i -> values[i]).toArray();
    }

    @Test
    void without_several_people_or_several_counts_of_a_person_there_is_no_correlation() {
        assertThat(EstimatingEquations.fit(x, y, Clusters.of(new int[26])).refused())
                .contains(new Refusal.TooFew("people or other clusters", 2, 1));
        Clusters each = Clusters.of(IntStream.range(0, 26).toArray());
        assertThat(EstimatingEquations.fit(x, y, each).refused().orElseThrow().sentence())
                .isEqualTo("Everybody has one count only, so it cannot be told how counts of a person hang together.");
        assertThatThrownBy(() -> EstimatingEquations.fit(x, y, Clusters.of(1, 2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// Two people who take all the counts in turn: what one row has the other lacks.
    @Test
    void a_correlation_that_cannot_be_is_refused() {
        double[] turns =
                IntStream.range(0, 24).mapToDouble(i -> i % 3 == 0 ? 30 : 0).toArray();
        CountsOverTime counts = CountsOverTime.ofEqualTime(turns).found().orElseThrow();
        DesignMatrix level = DesignMatrix.of(
                List.of("half"),
                IntStream.range(0, 24).mapToDouble(i -> i < 12 ? 0 : 1).toArray());
        int[] threes = IntStream.range(0, 24).map(i -> i / 3).toArray();

        assertThat(EstimatingEquations.fit(level, counts, Clusters.of(threes))
                        .refused()
                        .orElseThrow()
                        .sentence())
                .isEqualTo("Counts of a person hang together in a way that no one correlation of all can describe.");
    }

    @Test
    void what_poisson_refuses_is_refused() {
        DesignMatrix twice = DesignMatrix.of(List.of("g", "again"), CountModelsTest.GROUP, CountModelsTest.GROUP);

        assertThat(EstimatingEquations.fit(twice, y, people).refused())
                .contains(new Refusal.Collinear("Poisson model"));
    }

    private static double[] errors(EstimatingEquations.Fit fit, int coefficients) {
        return IntStream.range(0, coefficients).mapToDouble(fit::standardError).toArray();
    }
}
