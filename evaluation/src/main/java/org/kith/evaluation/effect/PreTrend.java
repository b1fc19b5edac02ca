package org.kith.evaluation.effect;

import java.util.List;
import org.apache.commons.statistics.distribution.FDistribution;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Result;
import org.kith.evaluation.report.Row;

/// Whether those who were to have the support drifted away from the others before: all leads at once.
///
/// `W = bᵀV⁻¹b` of the `k` leads, as `W(n-k)/((n-1)k)` on the F distribution of `k` and `n-k` (Hotelling's), which for
/// many units is the chi-squared test. A high p says that nothing was seen, not that nothing was there: see
/// [PreTrendSensitivity] for what a drift as great as any seen would do.
///
/// @param leads     how many
/// @param statistic on the F distribution
/// @param pValue    how often chance alone would give as much
/// @param units     how many
public record PreTrend(int leads, double statistic, double pValue, int units) implements Result {

    private static final double REPEATS = 1e-11;

    static Outcome<PreTrend> of(List<Influence> leads, int units) {
        int k = leads.size();
        if (k == 0) {
            return Outcome.refuse(new Refusal.NotMeaningful(
                    "Only one period before the start is known, so a drift before it cannot be seen."));
        }
        if (units <= k + 1) {
            return Outcome.refuse(new Refusal.TooFew("units", k + 2L, units));
        }
        DMatrixRMaj scaled = new DMatrixRMaj(k, k);
        DMatrixRMaj ratios = new DMatrixRMaj(k, 1);
        for (int a = 0; a < k; a++) {
            double error = leads.get(a).standardError();
            if (error == 0) {
                return Outcome.refuse(new Refusal.NoVariation("change before the start"));
            }
            ratios.set(a, 0, leads.get(a).estimate() / error);
            for (int b = 0; b < k; b++) {
                scaled.set(
                        a,
                        b,
                        leads.get(a).covariance(leads.get(b))
                                / (error * leads.get(b).standardError()));
            }
        }
        LinearSolverDense<DMatrixRMaj> cholesky = LinearSolverFactory_DDRM.chol(k);
        if (!cholesky.setA(scaled) || cholesky.quality() < REPEATS) {
            return Outcome.refuse(new Refusal.Collinear("test of the time before"));
        }
        DMatrixRMaj solved = new DMatrixRMaj(k, 1);
        cholesky.solve(ratios, solved);
        double wald = 0;
        for (int a = 0; a < k; a++) {
            wald += ratios.get(a, 0) * solved.get(a, 0);
        }
        double statistic = wald * (units - k) / ((units - 1.0) * k);
        return Outcome.of(
                new PreTrend(k, statistic, FDistribution.of(k, units - k).survivalProbability(statistic), units));
    }

    @Override
    public String sentence() {
        return "Over " + leads + (leads == 1 ? " period" : " periods") + " before the last before the start, "
                + (pValue < 0.05
                        ? "the groups drifted apart more than chance would have it"
                        : "no drift beyond chance was seen between the groups, which does not say that there was none")
                + " (p = " + Decimals.THREE.say(pValue) + ", " + units + " units).";
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of("Leads tested", leads),
                Row.of("Test of the leads, F", statistic, Decimals.TWO),
                Row.of("p of the leads", pValue, Decimals.THREE));
    }
}
