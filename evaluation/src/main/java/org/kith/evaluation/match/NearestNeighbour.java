package org.kith.evaluation.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.Column;
import org.kith.evaluation.sums.RowOrder;

/// Gives each supported person the comparator with the nearest score, greedily.
///
/// Supported people choose in descending order of their scores, each the nearest comparator that nobody has chosen
/// yet, in rounds when several are wanted. A caliper, in standard deviations of the scores of all, leaves those
/// without a match who have none near; strata are matched exactly. Scores within 10⁻¹² of each other are tied, and
/// ties go to the lowest row: which of them decides can move the result more than its interval tells, so the order
/// can be drawn anew by a seed ([#withTiesDrawn]) and the range over several drawn orders belongs beside the result.
/// Comparators that are taken are skipped by union-find, which makes it `O(n log n)`.
///
/// Refuses scores that are not finite and no comparator at all. Rubin (1973), Biometrics 29:159–183,
/// doi:10.2307/2529684; Austin (2011), Pharmaceutical Statistics 10:150–161, doi:10.1002/pst.433.
public final class NearestNeighbour {

    private static final NearestNeighbour DEFAULTS = new NearestNeighbour(OptionalDouble.empty(), 1, false, null, null);

    private final OptionalDouble caliper;
    private final int each;
    private final boolean replacing;
    private final Column.@Nullable Categorical strata;
    private final @Nullable Long ties;

    private NearestNeighbour(
            OptionalDouble caliper,
            int each,
            boolean replacing,
            Column.@Nullable Categorical strata,
            @Nullable Long ties) {
        this.caliper = caliper;
        this.each = each;
        this.replacing = replacing;
        this.strata = strata;
        this.ties = ties;
    }

    /// One comparator each, however far, none chosen twice, ties to the lowest row.
    public static NearestNeighbour withDefaults() {
        return DEFAULTS;
    }

    /// Nobody further away is chosen.
    ///
    /// @param standardDeviations of the scores of everybody; 0.2 is usual
    public NearestNeighbour withCaliper(double standardDeviations) {
        if (!(standardDeviations > 0)) {
            throw new IllegalArgumentException("a caliper is more than nought, not " + standardDeviations);
        }
        return new NearestNeighbour(OptionalDouble.of(standardDeviations), each, replacing, strata, ties);
    }

    public NearestNeighbour withControls(int forEach) {
        if (forEach < 1) {
            throw new IllegalArgumentException("at least one comparator each, not " + forEach);
        }
        return new NearestNeighbour(caliper, forEach, replacing, strata, ties);
    }

    /// A comparator may be chosen again and again.
    public NearestNeighbour withReplacement() {
        return new NearestNeighbour(caliper, each, true, strata, ties);
    }

    /// Only people of the same level are compared.
    public NearestNeighbour within(Column.Categorical exactly) {
        return new NearestNeighbour(caliper, each, replacing, exactly, ties);
    }

    /// Ties go to a row drawn by this seed instead of the lowest.
    public NearestNeighbour withTiesDrawn(long seed) {
        return new NearestNeighbour(caliper, each, replacing, strata, seed);
    }

    public Outcome<Matches> match(double[] scores, Assignment who) {
        long wrong =
                Arrays.stream(scores).filter(score -> !Double.isFinite(score)).count();
        if (wrong > 0) {
            return Outcome.refuse(new Refusal.NotFinite("scores", wrong));
        }
        if (who.controls() == 0 || who.treated() == 0) {
            return Outcome.refuse(new Refusal.TooFew("people in each group", 1, 0));
        }
        double furthest = caliper.isPresent() ? caliper.getAsDouble() * deviation(scores) : Double.POSITIVE_INFINITY;
        int[] order = order(scores.length);
        List<Matches.Pair> pairs = new ArrayList<>();
        for (int[] stratum : Strata.of(strata == null ? List.of() : List.of(strata), scores.length)) {
            pairs.addAll(matched(inOrder(stratum, order), scores, who, order, furthest));
        }
        pairs.sort(Matches.Pair.IN_ROWS);
        return Outcome.of(new Matches(who, pairs, rule(), furthest, replacing));
    }

    private List<Matches.Pair> matched(int[] stratum, double[] scores, Assignment who, int[] order, double furthest) {
        int[] choosing = IntStream.of(stratum).filter(who::treated).toArray();
        // Descending, the tied as they stood: turned round before and after.
        turn(choosing);
        RowOrder.by(scores, choosing);
        turn(choosing);
        Pool pool =
                new Pool(IntStream.of(stratum).filter(row -> !who.treated(row)).toArray(), scores, order);
        List<Matches.Pair> pairs = new ArrayList<>();
        if (replacing) {
            for (int row : choosing) {
                for (int control : pool.nearest(scores[row], furthest, each)) {
                    pairs.add(new Matches.Pair(row, control));
                }
            }
            return pairs;
        }
        for (int round = 0; round < each; round++) {
            for (int row : choosing) {
                int control = pool.nearest(scores[row], furthest);
                if (control >= 0) {
                    pairs.add(new Matches.Pair(row, control));
                }
            }
        }
        return pairs;
    }

    private static void turn(int[] rows) {
        for (int i = 0, j = rows.length - 1; i < j; i++, j--) {
            int swapped = rows[i];
            rows[i] = rows[j];
            rows[j] = swapped;
        }
    }

    /// Rows by their place among the tied, which is that of the rows unless it is drawn.
    private int[] inOrder(int[] stratum, int[] order) {
        if (ties != null) {
            double[] places = new double[order.length];
            for (int row : stratum) {
                places[row] = order[row];
            }
            RowOrder.by(places, stratum);
        }
        return stratum;
    }

    /// Who comes first among those who are tied.
    private int[] order(int rows) {
        int[] order = IntStream.range(0, rows).toArray();
        if (ties != null) {
            SplittableRandom random = new SplittableRandom(ties);
            for (int i = rows - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int swapped = order[i];
                order[i] = order[j];
                order[j] = swapped;
            }
        }
        return order;
    }

    private static double deviation(double[] scores) {
        double mean = Arrays.stream(scores).average().orElseThrow();
        double squares = Arrays.stream(scores)
                .map(score -> (score - mean) * (score - mean))
                .sum();
        return Math.sqrt(squares / (scores.length - 1));
    }

    private String rule() {
        return "descending scores choose the nearest comparator" + (replacing ? "" : " not yet chosen")
                + (caliper.isPresent() ? " within " + caliper.getAsDouble() + " standard deviations" : "")
                + (strata == null ? "" : ", of the same " + strata.name())
                + (each == 1 ? "" : ", " + each + " each, in rounds")
                + (ties == null ? "; ties to the lowest row" : "; ties drawn with seed " + ties);
    }
}
