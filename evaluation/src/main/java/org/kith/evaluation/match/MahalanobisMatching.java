package org.kith.evaluation.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.CholeskyDecomposition_F64;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.Column;
import org.kith.evaluation.sample.DesignMatrix;

/// Gives each supported person the comparator of the same strata who is nearest in everything else that was known.
///
/// The distance is Mahalanobis's, `√((x-y)ᵀ S⁻¹ (x-y))`, with the covariance pooled within both groups: it measures
/// every
/// variable in its own spread and counts what variables share once. Values are turned by the root of `S⁻¹` first, so
/// that it becomes the plain distance. Supported people choose in the order of their rows, each the nearest comparator
/// that nobody has chosen yet; distances within 10⁻¹⁰ are tied, and ties go to the lowest row.
///
/// Refuses fewer than ten people in either group, and variables that do not vary or repeat each other. Rubin (1980),
/// Biometrics 36:293–298, doi:10.2307/2529981.
public final class MahalanobisMatching {

    private static final double TIED = 1e-10;

    private final List<Column.Categorical> exactly;

    private MahalanobisMatching(List<Column.Categorical> exactly) {
        this.exactly = List.copyOf(exactly);
    }

    /// Only people who are alike in all of these are compared.
    public static MahalanobisMatching within(Column.Categorical... exactly) {
        return new MahalanobisMatching(List.of(exactly));
    }

    public Outcome<Matches> match(DesignMatrix before, Assignment who) {
        Optional<Refusal> refusal = PropensityScore.refusal(before, who);
        if (refusal.isPresent()) {
            return Outcome.refuse(refusal.get());
        }
        return turned(before, who).map(points -> {
            List<Matches.Pair> pairs = new ArrayList<>();
            for (int[] stratum : Strata.of(exactly, who.rows())) {
                pairs.addAll(matched(stratum, points, who));
            }
            pairs.sort(Matches.Pair.IN_ROWS);
            return new Matches(who, pairs, rule(), Double.POSITIVE_INFINITY, false);
        });
    }

    private static List<Matches.Pair> matched(int[] stratum, double[][] points, Assignment who) {
        int[] open = IntStream.of(stratum).filter(row -> !who.treated(row)).toArray();
        int left = open.length;
        List<Matches.Pair> pairs = new ArrayList<>();
        for (int row : stratum) {
            if (who.treated(row) && left > 0) {
                int at = nearest(points, row, open, left);
                pairs.add(new Matches.Pair(row, open[at]));
                // Those behind move up, so that the lowest row stays first.
                System.arraycopy(open, at + 1, open, at, left - at - 1);
                left--;
            }
        }
        return pairs;
    }

    private static int nearest(double[][] points, int row, int[] open, int left) {
        double least = Double.POSITIVE_INFINITY;
        double[] distances = new double[left];
        for (int i = 0; i < left; i++) {
            distances[i] = distance(points[row], points[open[i]]);
            least = Math.min(least, distances[i]);
        }
        int at = 0;
        while (distances[at] > least + TIED) {
            at++;
        }
        return at;
    }

    private static double distance(double[] one, double[] other) {
        double squares = 0;
        for (int j = 0; j < one.length; j++) {
            double gap = one[j] - other[j];
            squares += gap * gap;
        }
        return Math.sqrt(squares);
    }

    /// Everybody's values, turned so that Mahalanobis's distance is the plain one.
    private static Outcome<double[][]> turned(DesignMatrix before, Assignment who) {
        int p = before.width() - 1;
        CholeskyDecomposition_F64<DMatrixRMaj> cholesky = DecompositionFactory_DDRM.chol(p, true);
        if (!cholesky.decompose(pooled(before, who))) {
            return Outcome.refuse(new Refusal.Collinear("distance between people"));
        }
        DMatrixRMaj root = cholesky.getT(null);
        double[][] points = new double[before.rows()][p];
        for (int row = 0; row < points.length; row++) {
            for (int j = 0; j < p; j++) {
                double value = before.value(row, j + 1);
                for (int k = 0; k < j; k++) {
                    value -= root.get(j, k) * points[row][k];
                }
                points[row][j] = value / root.get(j, j);
            }
        }
        return Outcome.of(points);
    }

    private static DMatrixRMaj pooled(DesignMatrix before, Assignment who) {
        int p = before.width() - 1;
        double[][] means = new double[2][p];
        for (int row = 0; row < before.rows(); row++) {
            for (int j = 0; j < p; j++) {
                means[group(who, row)][j] += before.value(row, j + 1);
            }
        }
        for (int j = 0; j < p; j++) {
            means[0][j] /= who.controls();
            means[1][j] /= who.treated();
        }
        DMatrixRMaj covariance = new DMatrixRMaj(p, p);
        for (int row = 0; row < before.rows(); row++) {
            double[] mean = means[group(who, row)];
            for (int j = 0; j < p; j++) {
                double gap = before.value(row, j + 1) - mean[j];
                for (int k = 0; k < p; k++) {
                    covariance.add(j, k, gap * (before.value(row, k + 1) - mean[k]) / (before.rows() - 2.0));
                }
            }
        }
        return covariance;
    }

    private static int group(Assignment who, int row) {
        return who.treated(row) ? 1 : 0;
    }

    private String rule() {
        List<String> names = exactly.stream().map(Column.Categorical::name).toList();
        return (names.isEmpty() ? "" : "of the same " + String.join(" and ", names) + ", ")
                + "supported people in the order of rows choose the nearest comparator not yet chosen by Mahalanobis"
                + " distance; ties to the lowest row";
    }
}
