package org.kith.evaluation.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.kith.evaluation.match.Assignment;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.Denominator;
import org.kith.evaluation.report.FormulaId;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.DesignMatrix;

/// What a model of the outcome expects of the same people with the support less what it expects of them without,
/// on average: standardisation, or the parametric g-formula.
///
/// The model is least squares on having had the support, what was known before, and the products of both for
/// those variables with which the difference may vary ([#varyingWith]). It is fitted on those followed up and
/// standardised over everybody, those not followed up (`NaN`) included, or over those who had the support.
///
/// The error is that of the influence function: a person's part is `(dᵢ-δ)/N + a(XᵀX)⁻¹xᵢeᵢ`, with `dᵢ` the
/// difference expected of them, `δ` its mean over the `N` people, `a` the mean row with the support less that
/// without, and `eᵢ` the residual times `√(n/(n-p))`. Or it is the spread of the estimate when people are drawn
/// anew ([#withRedrawn]). The difference leans on the model, also where there is nobody to compare with.
///
/// Refuses outcomes that are infinite, fewer people followed up than the model has coefficients and one more, and
/// what least squares refuses. Robins (1986), doi:10.1016/0270-0255(86)90088-6; Hernán & Robins (2020), Causal
/// Inference: What If, chapter 13.
public final class Standardisation {

    private static final int FEWEST_SAMPLES = 100;
    private static final Standardisation DEFAULTS = new Standardisation(List.of(), false, OptionalInt.empty(), 0);

    private final List<String> varying;
    private final boolean supportedOnly;
    private final OptionalInt samples;
    private final long seed;

    private Standardisation(List<String> varying, boolean supportedOnly, OptionalInt samples, long seed) {
        this.varying = varying;
        this.supportedOnly = supportedOnly;
        this.samples = samples;
        this.seed = seed;
    }

    /// Over everybody, one difference for all, the error by the influence function.
    public static Standardisation withDefaults() {
        return DEFAULTS;
    }

    /// The difference may vary with these variables.
    public Standardisation varyingWith(String... variables) {
        return new Standardisation(List.of(variables), supportedOnly, samples, seed);
    }

    /// Over those who had the support.
    public Standardisation onTheSupported() {
        return new Standardisation(varying, true, samples, seed);
    }

    /// The error is the spread over so many samples of as many people, drawn with replacement.
    public Standardisation withRedrawn(int howMany, long newSeed) {
        if (howMany < FEWEST_SAMPLES) {
            throw new IllegalArgumentException("at least " + FEWEST_SAMPLES + " samples, not " + howMany);
        }
        return new Standardisation(varying, supportedOnly, OptionalInt.of(howMany), newSeed);
    }

    /// The difference between everybody supported and nobody.
    ///
    /// @param outcomes of everybody in the order of the matrix, `NaN` for those not followed up
    public Outcome<Effect> of(double[] outcomes, DesignMatrix before, Assignment who) {
        Optional<Refusal> refusal = Outcomes.refusal(outcomes, who, row -> !Double.isNaN(outcomes[row]));
        if (refusal.isPresent()) {
            return Outcome.refuse(refusal.get());
        }
        ExpectedDifference model = ExpectedDifference.of(outcomes, before, who, columns(before), supportedOnly);
        if (model.followed() <= model.coefficients()) {
            return Outcome.refuse(
                    new Refusal.TooFew("people followed up", model.coefficients() + 1L, model.followed()));
        }
        return model.fitted()
                .then(fit -> samples.isPresent()
                        ? Redrawn.error(model, samples.getAsInt(), seed)
                                .map(error -> effect(fit.estimate(), error, model))
                        : Outcome.of(effect(fit.estimate(), model.influenceError(fit), model)));
    }

    private int[] columns(DesignMatrix before) {
        return varying.stream().mapToInt(name -> column(before, name)).toArray();
    }

    private static int column(DesignMatrix before, String name) {
        int column = before.names().indexOf(name);
        if (column < 1) {
            throw new IllegalArgumentException("no variable " + name);
        }
        return column;
    }

    private Effect effect(double estimate, double error, ExpectedDifference model) {
        String formula = samples.isPresent() ? "standardisation-redrawn" : "standardisation";
        List<Assumption> assumptions = new ArrayList<>();
        assumptions.add(Assumption.unchecked("The model of the outcome is right, also where hardly anybody compares"));
        if (model.followed() < model.rows()) {
            assumptions.add(Assumption.unchecked("Whoever is alike in the model would have fared alike, lost or not"));
        }
        return new Effect(
                FormulaId.of(formula),
                supportedOnly ? Effect.On.SUPPORTED : Effect.On.EVERYBODY,
                estimate,
                error,
                model.followed() == model.rows()
                        ? Denominator.complete(model.rows())
                        : Denominator.of(model.rows(), model.followed(), "not followed up (stood for by the model)"),
                assumptions,
                samples.isPresent() ? seed : null);
    }
}
