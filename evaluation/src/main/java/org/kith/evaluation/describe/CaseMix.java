package org.kith.evaluation.describe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;

/// The gain of each provider, adjusted for whom it sees, from a prediction of every person's last score.
///
/// A provider's adjusted gain is the mean of last score less predicted, less the same mean over everybody, plus
/// everybody's mean gain. Its standard error is that of a person's residual over `√n`. This is what NHS England
/// publishes for patient-reported outcomes.
///
/// Rows without first, last or predicted score are left out and counted.
///
/// @param gain everybody's mean gain
/// @param residualDeviation standard deviation of last less predicted, over everybody
/// @param providers in order of first appearance
/// @param leftOut rows without all three numbers
public record CaseMix(double gain, double residualDeviation, List<Provider> providers, long leftOut) {

    public CaseMix {
        providers = List.copyOf(providers);
    }

    /// One provider's gain, plain and adjusted.
    public record Provider(String name, long n, double gain, double adjustedGain) {}

    public static Outcome<CaseMix> of(String[] provider, double[] first, double[] last, double[] predicted) {
        Map<String, List<Integer>> byName = new LinkedHashMap<>();
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < provider.length; i++) {
            if (Double.isFinite(first[i]) && Double.isFinite(last[i]) && Double.isFinite(predicted[i])) {
                byName.computeIfAbsent(provider[i], name -> new ArrayList<>()).add(i);
                all.add(i);
            }
        }
        if (all.size() < 2) {
            return Outcome.refuse(new Refusal.TooFew("people with first, last and predicted score", 2, all.size()));
        }
        Moments gains = differences(all, last, first);
        Moments residuals = differences(all, last, predicted);
        List<Provider> providers = new ArrayList<>();
        byName.forEach((name, rows) -> {
            double adjusted = differences(rows, last, predicted).mean() - residuals.mean() + gains.mean();
            double plain = differences(rows, last, first).mean();
            providers.add(new Provider(name, rows.size(), plain, adjusted));
        });
        return Outcome.of(new CaseMix(
                gains.mean(), residuals.standardDeviation(), providers, provider.length - (long) all.size()));
    }

    private static Moments differences(List<Integer> rows, double[] from, double[] less) {
        return Moments.of(rows.stream().mapToDouble(i -> from[i] - less[i]).toArray());
    }

    /// The providers in a funnel around everybody's gain.
    public Outcome<Funnel> funnel() {
        return Funnel.of(
                providers.stream()
                        .map(each -> Funnel.mean(each.name(), each.n(), each.adjustedGain(), residualDeviation))
                        .toList(),
                gain);
    }
}
