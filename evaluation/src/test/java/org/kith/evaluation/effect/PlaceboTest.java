package org.kith.evaluation.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.effect.Placebo.Scale;
import org.kith.evaluation.report.Denominator;
import org.kith.evaluation.report.Finding;
import org.kith.evaluation.report.FormulaId;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Row;

class PlaceboTest {

    private static final List<Double> TWENTY =
            DoubleStream.iterate(-9.5, x -> x + 1).limit(20).boxed().toList();

    /// An estimate with an error of five, so that estimates beyond 9.8 are found.
    private static Effect effect(double estimate) {
        return new Effect(
                FormulaId.of("made-up"), Effect.On.SUPPORTED, estimate, 5, Denominator.complete(10), List.of());
    }

    private static Outcome<Effect> pipeline(double estimate) {
        return Outcome.of(effect(estimate));
    }

    private static Placebo twenty(double real) {
        return Placebo.over(effect(real), Scale.DIFFERENCE, "made-up starts", TWENTY, PlaceboTest::pipeline)
                .found()
                .orElseThrow();
    }

    @Test
    void the_true_estimate_is_one_among_the_runs() {
        assertThat(twenty(10).asFar()).isZero();
        assertThat(twenty(10).pValue()).isCloseTo(1 / 21.0, within(1e-12));
        assertThat(twenty(-9.5).asFar()).isEqualTo(2);
        assertThat(twenty(-9.5).pValue()).isCloseTo(3 / 21.0, within(1e-12));
        assertThat(twenty(0).pValue()).isEqualTo(1);
        assertThat(twenty(3).estimates()).isEqualTo(TWENTY);
        assertThat(twenty(3).middle().low()).isCloseTo(-9.5 + 19 * 0.025, within(1e-9));
        assertThat(twenty(3).middle().high()).isCloseTo(9.5 - 19 * 0.025, within(1e-9));
    }

    @Test
    void it_says_itself_in_a_sentence_and_rows() {
        assertThat(twenty(-9.5).sentence())
                .isEqualTo("In 20 runs on made-up starts, where there is nothing to find, 0 found something (0.0%;"
                        + " about 5% should), which is as it should be but for chance; 2 of them lie as far from nought"
                        + " as the true estimate of -9.50, or further (p = 0.143).");
        assertThat(twenty(-9.5).rows())
                .containsExactly(
                        new Row("Runs on made-up starts", "20"),
                        new Row("Runs without a result", "0"),
                        new Row("Found something", "0"),
                        new Row("Share that found something", "0.0%"),
                        new Row("95% interval of that share", "0.0% to 16.1%"),
                        new Row("Middle 95% of runs", "-9.03 to 9.02"),
                        new Row("True estimate", "-9.50"),
                        new Row("As far, or further", "2"),
                        new Row("p among the runs", "0.143"));
    }

    @Test
    void a_method_that_finds_too_easily_or_never_is_told() {
        List<Double> wild = TWENTY.stream().map(x -> 4 * x).toList();
        Placebo easy = Placebo.over(effect(3), Scale.DIFFERENCE, "outcomes", wild, PlaceboTest::pipeline)
                .found()
                .orElseThrow();
        assertThat(easy.found().count()).isEqualTo(16);
        assertThat(easy.findsAsOftenAsItShould()).isFalse();
        assertThat(easy.sentence())
                .contains("16 found something (80.0%; about 5% should), so the method finds too"
                        + " easily here; 18 of them");

        List<Double> still = new ArrayList<>();
        IntStream.range(0, 10).forEach(i -> still.addAll(TWENTY));
        Placebo seldom = Placebo.over(effect(3), Scale.DIFFERENCE, "outcomes", still, PlaceboTest::pipeline)
                .found()
                .orElseThrow();
        assertThat(seldom.findsAsOftenAsItShould()).isFalse();
        assertThat(seldom.sentence()).contains("so the method finds too seldom here");
    }

    @Test
    void a_ratio_is_as_far_above_one_as_its_inverse_is_below() {
        List<Double> ratios =
                IntStream.range(0, 19).mapToObj(i -> i == 0 ? 0.5 : 1.0).toList();
        Placebo found = Placebo.over(effect(2), Scale.RATIO, "places", ratios, PlaceboTest::pipeline)
                .found()
                .orElseThrow();

        assertThat(found.asFar()).isEqualTo(1);
        assertThat(found.found().count()).isZero();
        assertThat(found.sentence()).contains("1 of them lie as far from one as the true estimate of 2.00");
        List<Double> far =
                IntStream.range(0, 19).mapToObj(i -> i == 0 ? 11.0 : 1.0).toList();
        assertThat(Placebo.over(effect(2), Scale.RATIO, "places", far, PlaceboTest::pipeline)
                        .found()
                        .orElseThrow()
                        .found()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void runs_that_are_refused_are_counted_and_too_few_are_refused() {
        Function<Integer, Outcome<Effect>> sometimes =
                i -> i % 2 == 0 ? pipeline(i) : Outcome.refuse(new Refusal.TooFew("people", 2, 1));

        Placebo found = Placebo.over(
                        effect(1),
                        Scale.DIFFERENCE,
                        "places",
                        IntStream.range(0, 38).boxed().toList(),
                        sometimes)
                .found()
                .orElseThrow();
        assertThat(found.rows()).contains(new Row("Runs on places", "19"), new Row("Runs without a result", "19"));
        assertThat(Placebo.over(
                                effect(1),
                                Scale.DIFFERENCE,
                                "places",
                                IntStream.range(0, 37).boxed().toList(),
                                i -> i % 2 == 1 ? sometimes.apply(0) : sometimes.apply(1))
                        .refused())
                .contains(new Refusal.TooFew("runs on places", 19, 18));
        assertThat(Placebo.over(effect(1), Scale.DIFFERENCE, "places", List.<Double>of(), PlaceboTest::pipeline)
                        .refused())
                .contains(new Refusal.TooFew("runs on places", 19, 0));
    }

    @Test
    void assignments_are_drawn_by_a_seed_with_as_many_units_each_time() {
        boolean[] had = new boolean[12];
        IntStream.range(0, 5).forEach(i -> had[i] = true);
        List<List<Integer>> drawn = new ArrayList<>();
        Function<boolean[], Outcome<? extends Finding>> pipeline = assignment -> {
            List<Integer> units =
                    IntStream.range(0, 12).filter(i -> assignment[i]).boxed().toList();
            drawn.add(units);
            return pipeline(units.getFirst() - units.getLast() / 2.0);
        };

        Placebo one = Placebo.overAssignments(effect(2), Scale.DIFFERENCE, had, 30, 7, pipeline)
                .found()
                .orElseThrow();
        Placebo again = Placebo.overAssignments(effect(2), Scale.DIFFERENCE, had, 30, 7, pipeline)
                .found()
                .orElseThrow();
        Placebo other = Placebo.overAssignments(effect(2), Scale.DIFFERENCE, had, 30, 8, pipeline)
                .found()
                .orElseThrow();

        assertThat(drawn).hasSize(90).allSatisfy(units -> assertThat(units).hasSize(5));
        assertThat(drawn.subList(0, 30).stream().distinct()).hasSizeGreaterThan(25);
        assertThat(again.estimates()).isEqualTo(one.estimates());
        assertThat(other.estimates()).isNotEqualTo(one.estimates());
        assertThat(one.rows()).contains(new Row("Runs on made-up assignments", "30"));
        assertThat(had).startsWith(true, true, true, true, true).endsWith(false, false);
    }
}
