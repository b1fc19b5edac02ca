package org.kith.evaluation.describe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.kith.evaluation.describe.ControlChart.Limits;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;

/// Control charts: XmR for measurements, P for shares, U for rates, C for counts.
///
/// XmR: centre the mean, limits `mean ± 2.66 · mean moving range`; moving ranges above 3.267 times their mean are
/// left out of it once, so that one jump does not widen the limits. P: `p̄ ± 3 √(p̄(1-p̄)/nᵢ)`; U: `ū ± 3 √(ū/nᵢ)`;
/// C: `c̄ ± 3 √c̄`. A chart can start afresh at given points, once a known change has lasted.
///
/// Refuses fewer than ten points in a stretch, values that are not finite, and a series that never varies. Shewhart
/// (1931); NHS England, Making Data Count.
public final class ControlCharts {

    private static final int FEWEST = 10;
    private static final double RANGE_TO_LIMIT = 2.66;
    private static final double RANGE_TOO_WIDE = 3.267;
    private static final ControlCharts DEFAULTS = new ControlCharts(true, List.of());

    private final boolean screened;
    private final List<Integer> restarts;

    private ControlCharts(boolean screened, List<Integer> restarts) {
        this.screened = screened;
        this.restarts = restarts;
    }

    public static ControlCharts withDefaults() {
        return DEFAULTS;
    }

    /// Every moving range counts, also a jump's.
    public ControlCharts withoutScreening() {
        return new ControlCharts(false, restarts);
    }

    /// New limits from each of these points on, counted from 1.
    public ControlCharts restartingAt(int... points) {
        return new ControlCharts(
                screened, Arrays.stream(points).sorted().boxed().toList());
    }

    public Outcome<ControlChart> xmr(double... values) {
        return chart(values, stretch -> xmrLimits(Arrays.copyOfRange(values, stretch.from(), stretch.to())));
    }

    /// Shares of `counts` in `sizes`.
    public Outcome<ControlChart> p(double[] counts, double[] sizes) {
        double[] shares = ratios(counts, sizes);
        return chart(shares, stretch -> shareLimits(counts, sizes, stretch, true));
    }

    /// Rates of `counts` over `exposures`.
    public Outcome<ControlChart> u(double[] counts, double[] exposures) {
        double[] rates = ratios(counts, exposures);
        return chart(rates, stretch -> shareLimits(counts, exposures, stretch, false));
    }

    public Outcome<ControlChart> c(double... counts) {
        double[] ones = new double[counts.length];
        Arrays.fill(ones, 1);
        return u(counts, ones);
    }

    private record Stretch(int from, int to) {}

    private interface LimitsOf {
        List<Limits> of(Stretch stretch);
    }

    private Outcome<ControlChart> chart(double[] values, LimitsOf limitsOf) {
        List<Stretch> stretches = stretches(values.length);
        Optional<Refusal> refusal = refusal(values, stretches);
        if (refusal.isPresent()) {
            return Outcome.refuse(refusal.get());
        }
        List<Limits> limits = new ArrayList<>();
        stretches.forEach(stretch -> limits.addAll(limitsOf.of(stretch)));
        return Outcome.of(ControlChart.of(values, limits));
    }

    private List<Stretch> stretches(int n) {
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        for (int restart : restarts) {
            stretches.add(new Stretch(from, Math.clamp(restart - 1, from, n)));
            from = Math.clamp(restart - 1, from, n);
        }
        stretches.add(new Stretch(from, n));
        return stretches;
    }

    private static Optional<Refusal> refusal(double[] values, List<Stretch> stretches) {
        long notFinite =
                DoubleStream.of(values).filter(v -> !Double.isFinite(v)).count();
        if (notFinite > 0) {
            return Optional.of(new Refusal.NotFinite("points", notFinite));
        }
        for (Stretch stretch : stretches) {
            int points = stretch.to() - stretch.from();
            if (points < FEWEST) {
                return Optional.of(new Refusal.TooFew("points between two restarts", FEWEST, points));
            }
            double first = values[stretch.from()];
            if (Arrays.stream(values, stretch.from(), stretch.to()).allMatch(v -> v == first)) {
                return Optional.of(new Refusal.NotMeaningful("The series never varies, so it has no limits."));
            }
        }
        return Optional.empty();
    }

    private List<Limits> xmrLimits(double[] values) {
        double[] ranges = new double[values.length - 1];
        for (int i = 0; i < ranges.length; i++) {
            ranges[i] = Math.abs(values[i + 1] - values[i]);
        }
        double range = Arrays.stream(ranges).average().orElseThrow();
        if (screened) {
            double tooWide = RANGE_TOO_WIDE * range;
            range = Arrays.stream(ranges).filter(r -> r < tooWide).average().orElse(range);
        }
        double mean = Moments.of(values).mean();
        Limits limits = new Limits(mean, mean - RANGE_TO_LIMIT * range, mean + RANGE_TO_LIMIT * range);
        return Collections.nCopies(values.length, limits);
    }

    private static List<Limits> shareLimits(double[] counts, double[] sizes, Stretch stretch, boolean ofShares) {
        double all = Arrays.stream(counts, stretch.from(), stretch.to()).sum();
        double size = Arrays.stream(sizes, stretch.from(), stretch.to()).sum();
        double centre = all / size;
        List<Limits> limits = new ArrayList<>();
        for (int i = stretch.from(); i < stretch.to(); i++) {
            double variance = (ofShares ? centre * (1 - centre) : centre) / sizes[i];
            double reach = 3 * Math.sqrt(variance);
            double upper = ofShares ? Math.min(1, centre + reach) : centre + reach;
            limits.add(new Limits(centre, Math.max(0, centre - reach), upper));
        }
        return limits;
    }

    private static double[] ratios(double[] counts, double[] sizes) {
        if (counts.length != sizes.length) {
            throw new IllegalArgumentException(counts.length + " counts but " + sizes.length + " sizes");
        }
        double[] ratios = new double[counts.length];
        for (int i = 0; i < counts.length; i++) {
            ratios[i] = counts[i] >= 0 && sizes[i] > 0 ? counts[i] / sizes[i] : Double.NaN;
        }
        return ratios;
    }
}
