package org.kith.evaluation.estimate.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.evaluation.oracle.Oracles.assertClose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.estimate.Clusters;
import org.kith.evaluation.estimate.RobustErrors.Correction;
import org.kith.evaluation.oracle.Csv;
import org.kith.evaluation.oracle.Oracles;
import org.kith.evaluation.sample.DesignMatrix;
import tools.jackson.databind.JsonNode;

/// Seizures of people with epilepsy (Thall & Vail 1990), before and after and beside a placebo, and visits to
/// the doctor in Australia (Cameron & Trivedi 1986), as R models them.
class CountsOracleTest {

    /// A data set ready to be fitted.
    private record Problem(DesignMatrix x, CountsOverTime y) {}

    /// Eight weeks before and four times two weeks after, person by person.
    private static final class Seizures {

        private final double[] counts;
        private final double[] weeks;
        private final double[] drug;
        private final double[] after;
        private final int[] people;

        Seizures(double[] counts, double[] weeks, double[] drug, double[] after, int[] people) {
            this.counts = counts;
            this.weeks = weeks;
            this.drug = drug;
            this.after = after;
            this.people = people;
        }

        int[] people() {
            return people;
        }

        static Seizures read() {
            Csv all = Oracles.csv("epil");
            double[] y = all.numbers("y");
            double[] base = all.numbers("base");
            double[] period = all.numbers("period");
            double[] subject = all.numbers("subject");
            String[] arm = all.words("trt");
            List<double[]> rows = new ArrayList<>();
            for (int i = 0; i < y.length; i++) {
                double drug = arm[i].equals("progabide") ? 1 : 0;
                if (period[i] == 1) {
                    rows.add(new double[] {base[i], 8, drug, 0, subject[i]});
                }
                rows.add(new double[] {y[i], 2, drug, 1, subject[i]});
            }
            return new Seizures(
                    column(rows, 0),
                    column(rows, 1),
                    column(rows, 2),
                    column(rows, 3),
                    Arrays.stream(column(rows, 4)).mapToInt(id -> (int) id).toArray());
        }

        private static double[] column(List<double[]> rows, int place) {
            return rows.stream().mapToDouble(row -> row[place]).toArray();
        }

        Problem problem() {
            return new Problem(
                    DesignMatrix.of(
                            List.of("trtprogabide", "post", "trtprogabide:post"), drug, after, product(drug, after)),
                    CountsOverTime.of(counts, weeks).found().orElseThrow());
        }
    }

    private static Problem seizuresOfTheBook() {
        Csv all = Oracles.csv("epil");
        double[] drug = ones(all.words("trt"), "progabide");
        double[] before = Arrays.stream(all.numbers("base"))
                .map(base -> Math.log(base / 4))
                .toArray();
        double[] age = Arrays.stream(all.numbers("age")).map(Math::log).toArray();
        return new Problem(
                DesignMatrix.of(
                        List.of("lb", "trtprogabide", "log(age)", "V4", "lb:trtprogabide"),
                        before,
                        drug,
                        age,
                        all.numbers("V4"),
                        product(before, drug)),
                CountsOverTime.ofEqualTime(all.numbers("y")).found().orElseThrow());
    }

    private static Problem visits() {
        Csv all = Oracles.csv("doctorvisits");
        double[] age = all.numbers("age");
        return new Problem(
                DesignMatrix.of(
                        List.of(
                                "gendermale",
                                "age",
                                "I(age^2)",
                                "income",
                                "illness",
                                "reduced",
                                "health",
                                "privateyes",
                                "freepooryes",
                                "freerepatyes",
                                "nchronicyes",
                                "lchronicyes"),
                        ones(all.words("gender"), "male"),
                        age,
                        product(age, age),
                        all.numbers("income"),
                        all.numbers("illness"),
                        all.numbers("reduced"),
                        all.numbers("health"),
                        ones(all.words("private"), "yes"),
                        ones(all.words("freepoor"), "yes"),
                        ones(all.words("freerepat"), "yes"),
                        ones(all.words("nchronic"), "yes"),
                        ones(all.words("lchronic"), "yes")),
                CountsOverTime.ofEqualTime(all.numbers("visits")).found().orElseThrow());
    }

    private static double[] ones(String[] words, String wanted) {
        return Arrays.stream(words)
                .mapToDouble(word -> word.equals(wanted) ? 1 : 0)
                .toArray();
    }

    private static double[] product(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(i -> one[i] * other[i])
                .toArray();
    }

    @Test
    void seizures_before_and_after_beside_a_placebo() {
        Seizures seizures = Seizures.read();
        JsonNode expected = Oracles.json("counts").get("epil_before_after_control");
        Problem problem = seizures.problem();

        assertThat(problem.y().size()).isEqualTo(295);
        assertModels(problem, expected);
        CountFit poisson = PoissonModel.fit(problem.x(), problem.y()).found().orElseThrow();
        Clusters people = Clusters.of(seizures.people());
        double[] corrected = poisson.clustered(people, Correction.HC1).found().orElseThrow();
        assertEach(problem, errors(corrected), expected.get("poisson").get("se_cluster_hc1"), 1e-6);
        // The reference leaves out the factor G/(G-1).
        double[] plain = poisson.clustered(people, Correction.HC0).found().orElseThrow();
        double factor = Math.sqrt((people.count() - 1.0) / people.count());
        assertEach(
                problem,
                Arrays.stream(errors(plain)).map(error -> error * factor).toArray(),
                expected.get("poisson").get("se_cluster_hc0"),
                1e-6);
    }

    @Test
    void seizures_of_one_person_hang_together() {
        Seizures seizures = Seizures.read();
        Problem problem = seizures.problem();
        JsonNode expected =
                Oracles.json("counts").get("epil_before_after_control").get("gee_exchangeable");

        EstimatingEquations.Fit fit = EstimatingEquations.fit(problem.x(), problem.y(), Clusters.of(seizures.people()))
                .found()
                .orElseThrow();

        for (int j = 0; j < 4; j++) {
            JsonNode row = expected.get("coef").get(problem.x().names().get(j));
            assertClose(fit.coefficients()[j], row.get("Estimate"), 1e-7);
            assertClose(fit.standardError(j), row.get("Std.err"), 1e-6);
        }
        assertClose(fit.correlation(), expected.get("alpha"), 1e-6);
        assertClose(fit.dispersion(), expected.get("phi"), 1e-7);
    }

    @Test
    void seizures_as_modelled_in_the_book() {
        assertModels(seizuresOfTheBook(), Oracles.json("counts").get("epil_mass_book"));
    }

    @Test
    void visits_to_the_doctor() {
        assertModels(visits(), Oracles.json("counts").get("doctorvisits"));
    }

    private static void assertModels(Problem problem, JsonNode expected) {
        CountFit poisson = PoissonModel.fit(problem.x(), problem.y()).found().orElseThrow();
        JsonNode reference = expected.get("poisson");
        assertEach(problem, poisson.coefficients(), reference.get("coef"), 1e-7);
        assertEach(problem, errors(poisson.covariance()), reference.get("se"), 1e-6);
        assertClose(poisson.logLikelihood(), reference.get("loglik"), 1e-9);
        assertClose(poisson.deviance(), reference.get("deviance"), 1e-9);
        assertClose(poisson.akaike(), reference.get("aic"), 1e-9);
        assertClose(poisson.dispersion(), expected.get("quasi").get("dispersion"), 1e-6);
        assertEach(
                problem,
                errors(poisson.quasiCovariance()),
                expected.get("quasi").get("se"),
                1e-6);

        assertEach(
                problem,
                IntStream.range(0, problem.x().width())
                        .mapToDouble(j -> poisson.errors().of(j, Correction.HC0))
                        .toArray(),
                reference.get("se_hc0"),
                1e-6);

        NegativeBinomialModel.Fit varied =
                NegativeBinomialModel.fit(problem.x(), problem.y()).found().orElseThrow();
        JsonNode negative = expected.get("negbin");
        assertEach(problem, varied.rates().coefficients(), negative.get("coef"), 1e-7);
        assertEach(problem, errors(varied.rates().covariance()), negative.get("se"), 1e-6);
        assertClose(varied.shape(), negative.get("theta"), 1e-7);
        assertClose(varied.shapeError(), negative.get("se_theta"), 1e-6);
        assertClose(varied.twiceLogLikelihood(), negative.get("twologlik"), 1e-9);
        assertClose(varied.rates().deviance(), negative.get("deviance"), 1e-7);
    }

    /// The roots of the diagonal.
    private static double[] errors(double[] covariance) {
        int p = (int) Math.sqrt(covariance.length);
        return IntStream.range(0, p)
                .mapToDouble(j -> Math.sqrt(covariance[j * p + j]))
                .toArray();
    }

    private static void assertEach(Problem problem, double[] actual, JsonNode expected, double relative) {
        assertThat(expected).hasSize(actual.length);
        for (int j = 0; j < actual.length; j++) {
            assertClose(actual[j], expected.get(problem.x().names().get(j)), relative);
        }
    }
}
