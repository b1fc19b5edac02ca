package org.kith.evaluation.estimate.mixed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.DesignMatrix;

/// A straight line for all, from which groups differ at random: `y = Xβ + Zb + ε`, `b` normal with one variance
/// for the groups' levels (and one for each slope, free to hang together), `ε` with the residual variance.
///
/// Variances by restricted maximum likelihood (REML), which allows for the coefficients having been fitted, or
/// by maximum likelihood. `β` and the residual variance have closed forms at every relative spread `θ`; the
/// search is over `θ` alone, on sums that one pass over the rows leaves. Degrees of freedom by Satterthwaite.
///
/// Groups that differ by no more than chance makes have a variance of nought: that is an answer (`isSingular`).
/// Refuses outcomes that are not finite or all alike, fewer than two groups, groups of one row each, fewer rows
/// than what is fitted, variables that repeat each other or tell the outcome wholly, more than 2,500 groups
/// beside the largest grouping when they cross, and a search that does not settle.
///
/// Bates, Mächler, Bolker & Walker (2015), doi:10.18637/jss.v067.i01; Patterson & Thompson (1971),
/// doi:10.1093/biomet/58.3.545.
public final class LinearMixedModel {

    private static final int MOST_OTHERS = 2500;
    private static final double NO_REST = 1e4;
    private static final double NOUGHT = 1e-4;

    private final List<Grouping> groupings;
    private final List<String> slopes;
    private final boolean restricted;

    private LinearMixedModel(List<Grouping> groupings, List<String> slopes, boolean restricted) {
        this.groupings = List.copyOf(groupings);
        this.slopes = List.copyOf(slopes);
        this.restricted = restricted;
    }

    /// Every group has a level of its own.
    public static LinearMixedModel groupedBy(Grouping grouping) {
        return new LinearMixedModel(List.of(grouping), List.of(), true);
    }

    /// Every group also has a slope of its own for a column of the design. Not together with [#crossedWith].
    public LinearMixedModel withSlope(String column) {
        if (groupings.size() > 1) {
            throw new IllegalArgumentException("slopes and crossed groupings are not fitted together");
        }
        List<String> more = new ArrayList<>(slopes);
        more.add(column);
        return new LinearMixedModel(groupings, more, restricted);
    }

    /// The groups of a second grouping have levels of their own too.
    public LinearMixedModel crossedWith(Grouping other) {
        if (!slopes.isEmpty()) {
            throw new IllegalArgumentException("slopes and crossed groupings are not fitted together");
        }
        List<Grouping> more = new ArrayList<>(groupings);
        more.add(other);
        return new LinearMixedModel(more, slopes, restricted);
    }

    /// By maximum likelihood, for comparing models with different variables. Its variances are too small.
    public LinearMixedModel byMaximumLikelihood() {
        return new LinearMixedModel(groupings, slopes, false);
    }

    public Outcome<MixedFit> fit(DesignMatrix x, double[] outcomes) {
        int[] columns = slopes.stream().mapToInt(slope -> column(x, slope)).toArray();
        Optional<Refusal> refusal = refusal(x, outcomes);
        if (refusal.isPresent()) {
            return Outcome.refuse(refusal.get());
        }
        Sums sums = new Sums(x, outcomes);
        Spread spread = slopes.isEmpty()
                ? groupings.size() == 1 ? new Intercepts(sums, groupings.getFirst()) : new Crossed(sums, groupings)
                : new Slopes(sums, groupings.getFirst(), columns);
        Profile plain = spread.at(spread.alike(0));
        if (plain.fails()) {
            return Outcome.refuse(plain.repeats() ? new Refusal.Collinear("mixed model") : noRest());
        }
        Optional<double[]> found = new Search(spread, x.rows(), restricted).best();
        if (found.isEmpty()) {
            return Outcome.refuse(new Refusal.NotSettled("mixed model", Search.MOST_STEPS));
        }
        if (Arrays.stream(found.get()).anyMatch(each -> Math.abs(each) > NO_REST)) {
            return Outcome.refuse(noRest());
        }
        return Outcome.of(new MixedFit(this, sums, spread, tidied(spread, found.get())));
    }

    private static Refusal noRest() {
        return new Refusal.NotMeaningful(
                "The variables and groups tell every outcome wholly, so there is no rest to judge them by.");
    }

    private static int column(DesignMatrix x, String slope) {
        int column = x.names().indexOf(slope);
        if (column < 1) {
            throw new IllegalArgumentException("a slope that differs is one of the columns, not " + slope);
        }
        return column;
    }

    private Optional<Refusal> refusal(DesignMatrix x, double[] outcomes) {
        int rows = x.rows();
        if (outcomes.length != rows || groupings.stream().anyMatch(grouping -> grouping.rows() != rows)) {
            throw new IllegalArgumentException("outcomes, columns and groups are of one length");
        }
        long wrong =
                Arrays.stream(outcomes).filter(value -> !Double.isFinite(value)).count();
        if (wrong > 0) {
            return Optional.of(new Refusal.NotFinite("outcomes", wrong));
        }
        if (rows <= x.width()) {
            return Optional.of(new Refusal.TooFew("rows", x.width() + 1L, rows));
        }
        if (Arrays.stream(outcomes).allMatch(value -> value == outcomes[0])) {
            return Optional.of(new Refusal.NoVariation("outcome"));
        }
        return groupings.stream()
                .flatMap(grouping -> refusal(grouping).stream())
                .findFirst()
                .or(() -> tooMany());
    }

    private Optional<Refusal> refusal(Grouping grouping) {
        if (grouping.size() < 2) {
            return Optional.of(new Refusal.TooFew("groups by " + grouping.name(), 2, grouping.size()));
        }
        long effects = grouping.size() * (slopes.size() + 1L);
        if (effects < grouping.rows()) {
            return Optional.empty();
        }
        return Optional.of(
                slopes.isEmpty()
                        ? new Refusal.NotMeaningful("No two rows share a " + grouping.name()
                                + ", so what lies between groups cannot be told from what lies within.")
                        : new Refusal.TooFew("rows for so many levels and slopes", effects + 1, grouping.rows()));
    }

    private Optional<Refusal> tooMany() {
        long others = groupings.stream().mapToLong(Grouping::size).sum()
                - groupings.get(Crossed.largest(groupings)).size();
        return others > MOST_OTHERS
                ? Optional.of(new Refusal.OutOfRange(
                        "number of groups beside the largest grouping", MOST_OTHERS + " or fewer"))
                : Optional.empty();
    }

    /// Standard deviations not below nought, and exactly nought where they are as good as that.
    private static double[] tidied(Spread spread, double[] theta) {
        double[] tidied = theta.clone();
        double[] diagonal = spread.alike(1);
        double[] grain = spread.grain();
        for (int i = 0; i < tidied.length; i++) {
            if (diagonal[i] == 1) {
                boolean nought = Math.abs(tidied[i]) < Math.min(NOUGHT, grain[i] / 100);
                boolean turn = tidied[i] < 0;
                tidied[i] = nought ? 0 : tidied[i];
                for (int j = i; turn && j < tidied.length && (j == i || diagonal[j] == 0); j++) {
                    tidied[j] = 0 - tidied[j];
                }
            }
        }
        return tidied;
    }

    List<Grouping> groupings() {
        return groupings;
    }

    List<String> slopes() {
        return slopes;
    }

    boolean restricted() {
        return restricted;
    }
}
