package org.kith.evaluation.effect;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kith.evaluation.estimate.LinearModel;
import org.kith.evaluation.match.Assignment;
import org.kith.evaluation.match.Balance;
import org.kith.evaluation.match.Weights;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.DesignMatrix;

/// What would be expected of everybody without the support, by least squares among those who did not have it.
///
/// Variables that matter for the outcome weigh in it as much as they matter, so its standardised difference tells
/// more of what is left to explain a difference than that of any one of them. It is made with comparators'
/// outcomes and belongs with results, not with the choice of comparators.
///
/// Refuses comparators' outcomes that are not finite, fewer comparators than the model has coefficients and one
/// more, and what least squares refuses. Hansen (2008), doi:10.1093/biomet/asn004; Stuart, Lee & Leacy (2013),
/// doi:10.1016/j.jclinepi.2013.01.013.
public final class PrognosticScore {

    private final double[] expected;

    private PrognosticScore(double[] expected) {
        this.expected = expected;
    }

    /// Outcomes of those who had the support are not looked at.
    public static Outcome<PrognosticScore> of(double[] outcomes, DesignMatrix before, Assignment who) {
        Optional<Refusal> refusal = Outcomes.refusal(outcomes, who, row -> !who.treated(row));
        if (refusal.isPresent()) {
            return Outcome.refuse(refusal.get());
        }
        if (who.controls() <= before.width()) {
            return Outcome.refuse(new Refusal.TooFew("comparators", before.width() + 1L, who.controls()));
        }
        double[] weights = IntStream.range(0, who.rows())
                .mapToDouble(row -> who.treated(row) ? 0 : 1)
                .toArray();
        double[] known = Outcomes.orNought(outcomes, row -> !who.treated(row));
        return LinearModel.fit(before, known, weights)
                .map(fit -> new PrognosticScore(IntStream.range(0, who.rows())
                        .mapToDouble(row -> before.predict(row, fit.coefficients()))
                        .toArray()));
    }

    /// What is expected of a person.
    public double of(int row) {
        return expected[row];
    }

    /// Whether the groups are alike in it.
    public Balance balance(Weights weights, Balance.Unit unit) {
        return Balance.of(DesignMatrix.of(List.of("outcome expected without the support"), expected), weights, unit);
    }
}
