package org.kith.evaluation.effect;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.kith.evaluation.estimate.LinearModel;
import org.kith.evaluation.match.Assignment;
import org.kith.evaluation.match.Balanced;
import org.kith.evaluation.match.PropensityScore;
import org.kith.evaluation.match.Weights;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.Denominator;
import org.kith.evaluation.report.FormulaId;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.DesignMatrix;

/// A difference that is right when either the model of who had the support or that of the outcome is: augmented
/// inverse probability weighting with linear outcome models, its error from the influence function.
///
/// On the supported: `mean of (T - (1-T) p/(1-p)) (Y - m₀) / P(T)`. On everybody: `mean of m₁ - m₀ + T(Y-m₁)/p -
/// (1-T)(Y-m₀)/(1-p)`. Refuses outcomes that are not finite and what the linear models refuse. Robins, Rotnitzky
/// & Zhao (1994), JASA 89:846–866, doi:10.1080/01621459.1994.10476818; Moodie, Saarela & Stephens (2018),
/// doi:10.1002/sta4.205.
public final class DoublyRobust {

    private final double[] outcomes;
    private final PropensityScore scores;
    private final DesignMatrix before;
    private final Assignment who;

    private DoublyRobust(double[] outcomes, PropensityScore scores, DesignMatrix before, Assignment who) {
        this.outcomes = outcomes;
        this.scores = scores;
        this.before = before;
        this.who = who;
    }

    /// The effect on those who had the support, of scores whose weights make the groups alike.
    public static Outcome<Effect> onTheSupported(
            double[] outcomes, PropensityScore scores, DesignMatrix before, Balanced<Weights> alike) {
        Assignment who = alike.comparison().who();
        return with(outcomes, scores, before, who, DoublyRobust::onTheSupported)
                .map(effect -> effect.and(Alike.seen()));
    }

    /// The effect on those who had the support.
    public static Outcome<Effect> onTheSupported(
            double[] outcomes, PropensityScore scores, DesignMatrix before, Assignment who) {
        return with(outcomes, scores, before, who, DoublyRobust::onTheSupported)
                .map(effect -> effect.and(Alike.unseen()));
    }

    /// The effect on everybody, of scores whose weights make the groups alike.
    public static Outcome<Effect> onEverybody(
            double[] outcomes, PropensityScore scores, DesignMatrix before, Balanced<Weights> alike) {
        Assignment who = alike.comparison().who();
        return with(outcomes, scores, before, who, DoublyRobust::onEverybody).map(effect -> effect.and(Alike.seen()));
    }

    /// The effect on everybody.
    public static Outcome<Effect> onEverybody(
            double[] outcomes, PropensityScore scores, DesignMatrix before, Assignment who) {
        return with(outcomes, scores, before, who, DoublyRobust::onEverybody).map(effect -> effect.and(Alike.unseen()));
    }

    private static Outcome<Effect> with(
            double[] outcomes,
            PropensityScore scores,
            DesignMatrix before,
            Assignment who,
            Function<DoublyRobust, Outcome<Effect>> how) {
        Optional<Refusal> refusal = Outcomes.refusal(outcomes, who);
        return refusal.isPresent()
                ? Outcome.refuse(refusal.get())
                : how.apply(new DoublyRobust(outcomes, scores, before, who));
    }

    private Outcome<Effect> onTheSupported() {
        return expected(false).map(without -> {
            double share = who.treated() / (double) who.rows();
            double[] parts = parts(row -> {
                double odds = scores.of(row) / (1 - scores.of(row));
                return (who.treated(row) ? 1 : -odds) * (outcomes[row] - without[row]) / share;
            });
            double estimate = mean(parts);
            double squares = IntStream.range(0, parts.length)
                    .mapToDouble(row -> parts[row] - (who.treated(row) ? estimate / share : 0))
                    .map(each -> each * each)
                    .sum();
            return effect("doubly-robust-on-the-supported", Effect.On.SUPPORTED, estimate, squares);
        });
    }

    private Outcome<Effect> onEverybody() {
        return switch (expected(false)) {
            case Outcome.Refused<double[]>(Refusal why) -> Outcome.refuse(why);
            case Outcome.Found<double[]>(double[] without) ->
                expected(true).map(with -> {
                    double[] parts = parts(row -> {
                        double p = scores.of(row);
                        double correction = who.treated(row)
                                ? (outcomes[row] - with[row]) / p
                                : -(outcomes[row] - without[row]) / (1 - p);
                        return with[row] - without[row] + correction;
                    });
                    double estimate = mean(parts);
                    double squares = Arrays.stream(parts)
                            .map(part -> (part - estimate) * (part - estimate))
                            .sum();
                    return effect("doubly-robust-on-everybody", Effect.On.EVERYBODY, estimate, squares);
                });
        };
    }

    /// What a linear model of one group expects of everybody.
    private Outcome<double[]> expected(boolean treated) {
        double[] weights = IntStream.range(0, who.rows())
                .mapToDouble(row -> who.treated(row) == treated ? 1 : 0)
                .toArray();
        return LinearModel.fit(before, outcomes, weights)
                .map(fit -> parts(row -> before.predict(row, fit.coefficients())));
    }

    private double[] parts(IntToDoubleFunction part) {
        return IntStream.range(0, who.rows()).mapToDouble(part).toArray();
    }

    private static double mean(double[] parts) {
        return Arrays.stream(parts).sum() / parts.length;
    }

    private Effect effect(String formula, Effect.On on, double estimate, double squares) {
        return new Effect(
                FormulaId.of(formula),
                on,
                estimate,
                Math.sqrt(squares) / who.rows(),
                Denominator.complete(who.rows()),
                List.of(
                        Assumption.checked(
                                "Nobody who had the support is beyond every comparator",
                                scores.beyondEveryControl() == 0),
                        Assumption.unchecked("The model of the support or that of the outcome is right")));
    }
}
