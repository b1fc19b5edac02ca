package org.kith.evaluation.effect;

import java.util.List;
import org.kith.evaluation.estimate.WildClusterBootstrap;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.Basis;
import org.kith.evaluation.report.ClaimGrade;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Denominator;
import org.kith.evaluation.report.Finding;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Row;

/// A difference in differences of few units, whose interval and p are those of a wild cluster bootstrap.
///
/// @param formula      its name
/// @param observations how many
/// @param tested       the coefficient
/// @param seed         of the draws, where not all are made
public record BootstrappedDifference(String formula, int observations, WildClusterBootstrap.Tested tested, long seed)
        implements Finding {

    @Override
    public double estimate() {
        return tested.estimate();
    }

    @Override
    public Interval interval() {
        return tested.interval();
    }

    @Override
    public ClaimGrade highestGrade() {
        return ClaimGrade.B;
    }

    @Override
    public Basis basis() {
        Basis basis = Basis.of(
                formula + "-wild-cluster-bootstrap",
                Denominator.complete(observations),
                Assumption.unchecked("Without the support both groups would have changed alike"),
                Assumption.unchecked("Units hang together in nothing that was not measured"),
                Assumption.unchecked("Nobody's outcome hangs on who else had the support"));
        return tested.allDraws() ? basis : basis.withSeed(seed);
    }

    @Override
    public String sentence() {
        return "Having had the support was associated with a difference of " + Decimals.TWO.saySigned(estimate())
                + " points (" + interval().sayWithLevel(Decimals.TWO) + ", p = "
                + Decimals.THREE.say(tested.pValue()) + ", by wild cluster bootstrap) in those who had it; "
                + observations + " observations of " + tested.clusters() + " units are compared.";
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of("Observations", observations),
                Row.of("Units", tested.clusters()),
                new Row("Difference in those who had it", Decimals.TWO.saySigned(estimate())),
                Row.of("Clustered standard error", tested.standardError(), Decimals.TWO),
                Row.of("95% interval by wild cluster bootstrap", interval(), Decimals.TWO),
                Row.of("p by wild cluster bootstrap", tested.pValue(), Decimals.THREE),
                Row.of(tested.allDraws() ? "Draws, all there are" : "Draws", tested.draws()));
    }
}
