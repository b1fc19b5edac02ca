package org.kith.evaluation.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kith.evaluation.oracle.Oracles.assertClose;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.kith.evaluation.match.Assignment;
import org.kith.evaluation.match.FollowUp;
import org.kith.evaluation.match.PropensityScore;
import org.kith.evaluation.match.Weighting;
import org.kith.evaluation.match.Weights;
import org.kith.evaluation.oracle.Csv;
import org.kith.evaluation.oracle.Oracles;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.sample.Column;
import org.kith.evaluation.sample.DesignMatrix;
import org.kith.evaluation.sample.Sample;
import tools.jackson.databind.JsonNode;

/// Every value of `nhefs_iptw_ipcw.json`: 1,629 smokers, of whom some stopped and 63 were lost; the weight they
/// gained.
@TestInstance(Lifecycle.PER_CLASS)
class NhefsOracleTest {

    private static final double CLOSED_FORM = 1e-9;
    private static final double ITERATED = 1e-7;
    private static final double ERROR = 1e-6;

    private final JsonNode reference;
    private final People all;
    private final People followed;

    /// Who stopped, what was known of them, and what they gained.
    private static final class People {

        private final Assignment who;
        private final DesignMatrix before;
        private final double[] gained;

        People(Assignment who, DesignMatrix before, double[] gained) {
            this.who = who;
            this.before = before;
            this.gained = gained;
        }

        Assignment who() {
            return who;
        }

        DesignMatrix before() {
            return before;
        }

        double[] gained() {
            return gained;
        }

        static People of(Csv people) {
            double[] stopped = people.numbers("qsmk");
            boolean[] supported = new boolean[stopped.length];
            IntStream.range(0, stopped.length).forEach(row -> supported[row] = stopped[row] == 1);
            Sample sample = Sample.of(
                    numeric(people, "sex"),
                    numeric(people, "race"),
                    numeric(people, "age"),
                    squared(people, "age"),
                    levels(people, "education", "1", "2", "3", "4", "5"),
                    numeric(people, "smokeintensity"),
                    squared(people, "smokeintensity"),
                    numeric(people, "smokeyrs"),
                    squared(people, "smokeyrs"),
                    levels(people, "exercise", "0", "1", "2"),
                    levels(people, "active", "0", "1", "2"),
                    numeric(people, "wt71"),
                    squared(people, "wt71"));
            return new People(
                    Assignment.of(supported),
                    DesignMatrix.of(
                            sample, sample.columns().stream().map(Column::name).toList()),
                    people.numbers("wt82_71"));
        }

        private static Column numeric(Csv people, String name) {
            return Column.Numeric.of(name, "", people.numbers(name));
        }

        private static Column squared(Csv people, String name) {
            return Column.Numeric.of(
                    name + "²",
                    "",
                    Arrays.stream(people.numbers(name))
                            .map(value -> value * value)
                            .toArray());
        }

        private static Column levels(Csv people, String name, String... levels) {
            return Column.Categorical.of(name, List.of(levels), people.words(name));
        }

        boolean[] followed() {
            boolean[] followed = new boolean[gained.length];
            IntStream.range(0, gained.length).forEach(row -> followed[row] = !Double.isNaN(gained[row]));
            return followed;
        }
    }

    NhefsOracleTest() {
        reference = Oracles.json("nhefs_iptw_ipcw");
        Csv people = Oracles.csv("nhefs");
        all = People.of(people);
        followed = People.of(people.where("wt82_71", gained -> !gained.isEmpty()));
    }

    @Test
    void as_many_started_and_were_followed() {
        assertThat(all.who().rows()).isEqualTo(reference.get("n").asInt());
        assertThat(followed.who().rows())
                .isEqualTo(reference.get("n_uncensored").asInt());
        double apart = mean(followed, true) - mean(followed, false);
        assertClose(apart, reference.get("unadjusted"), CLOSED_FORM);
    }

    private static double mean(People people, boolean treated) {
        return IntStream.range(0, people.who().rows())
                .filter(row -> people.who().treated(row) == treated)
                .mapToDouble(row -> people.gained()[row])
                .average()
                .orElseThrow();
    }

    @Test
    void weights_of_those_followed_give_the_difference_of_the_book() {
        double[] scores =
                found(PropensityScore.of(followed.before(), followed.who())).scores();

        weighted(followed, found(Weighting.ON_EVERYBODY.of(scores, followed.who())), "iptw_unstabilised");
        weighted(followed, found(Weighting.ON_EVERYBODY.stabilised(scores, followed.who())), "iptw_stabilised");
    }

    @Test
    void weights_of_having_stopped_and_of_being_followed_multiply() {
        double[] scores = found(PropensityScore.of(all.before(), all.who())).scores();
        FollowUp followUp = found(FollowUp.of(all.before(), all.who(), all.followed()));

        Weights both =
                found(Weighting.ON_EVERYBODY.stabilised(scores, all.who())).times(followUp.stabilised());

        weighted(all, both, "iptw_x_ipcw_stabilised");
        assertThat(both.sentence())
                .isEqualTo("1566 of 1629 people count, with weights from 0.35 to 4.09 (1/p and 1/(1-p), stabilised,"
                        + " times the share followed up over its chance); they tell as much as 332.5 who had the support"
                        + " and 1123.6 comparators of equal weight would.");
    }

    private static void weighted(People people, Weights weights, JsonNode expected) {
        Effect effect = found(WeightedDifference.of(people.gained(), weights.asGiven(), Effect.On.EVERYBODY));
        assertClose(effect.estimate(), expected.get("est"), ITERATED);
        assertClose(effect.standardError(), expected.get("se_hc0"), ERROR);
        assertThat(effect.people().used()).isEqualTo(1566);
        // The reference is 1.96 errors to both sides.
        double low = expected.get("lo").asDouble();
        double high = expected.get("hi").asDouble();
        assertThat(effect.interval().low()).isCloseTo(low, within(1e-4));
        assertThat(effect.interval().high()).isCloseTo(high, within(1e-4));
        assertClose(weights.spread().mean(), expected.get("mean_w"), ITERATED);
        assertClose(weights.spread().least(), expected.get("min_w"), ITERATED);
        assertClose(weights.spread().greatest(), expected.get("max_w"), ITERATED);
    }

    private void weighted(People people, Weights weights, String name) {
        weighted(people, weights, reference.get(name));
    }

    /// The reference holds the estimate; errors by the influence function were made with R 4.2.2 from the same
    /// file.
    @Test
    void standardisation_gives_the_g_formula_of_the_book() {
        Standardisation varying = Standardisation.withDefaults().varyingWith("smokeintensity");

        Effect ofFollowed = found(varying.of(followed.gained(), followed.before(), followed.who()));
        assertClose(ofFollowed.estimate(), reference.get("g_formula"), ITERATED);
        assertThat(ofFollowed.standardError()).isCloseTo(0.480815262321, within(1e-9));

        Effect ofAll = found(varying.of(all.gained(), all.before(), all.who()));
        assertThat(ofAll.estimate()).isCloseTo(3.518574166442, within(1e-9));
        assertThat(ofAll.standardError()).isCloseTo(0.481116725905, within(1e-9));
        assertThat(ofAll.people().missing()).isEqualTo(63);

        Effect onStoppers = found(varying.onTheSupported().of(followed.gained(), followed.before(), followed.who()));
        assertThat(onStoppers.estimate()).isCloseTo(3.427661853444, within(1e-9));
        assertThat(onStoppers.standardError()).isCloseTo(0.464943742678, within(1e-9));
    }

    private static <R> R found(Outcome<R> outcome) {
        return outcome.found().orElseThrow(() -> new AssertionError(outcome.toString()));
    }
}
