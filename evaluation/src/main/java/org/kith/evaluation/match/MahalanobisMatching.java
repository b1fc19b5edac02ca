package org.kith.evaluation.match;

import java.util.ArrayList;
import java.util.Arrays;
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
            List<Matches.Pair> pairs = Strata.of(exactly, who.rows()).parallelStream()
                    .flatMap(stratum -> matched(stratum, points, who).stream())
                    .sorted(Matches.Pair.IN_ROWS)
                    .toList();
            return new Matches(who, pairs, rule(), Double.POSITIVE_INFINITY, false);
        });
    }

    /// Looks at every comparator who is left, a column at a time: for the few variables of a study that is faster than
    /// a tree.
    private static List<Matches.Pair> matched(int[] stratum, double[][] points, Assignment who) {
        int[] open = IntStream.of(stratum).filter(row -> !who.treated(row)).toArray();
        double[][] columns = new double[points.length][open.length];
        for (int j = 0; j < points.length; j++) {
            for (int i = 0; i < open.length; i++) {
                columns[j][i] = points[j][open[i]];
            }
        }
        double[] squares = new double[open.length];
        List<Matches.Pair> pairs = new ArrayList<>();
        for (int row : stratum) {
            if (who.treated(row) && pairs.size() < open.length) {
                int at = nearest(points, row, columns, squares);
                pairs.add(new Matches.Pair(row, open[at]));
                // Whoever is taken is infinitely far from everybody.
                columns[0][at] = Double.POSITIVE_INFINITY;
            }
        }
        return pairs;
    }

    /// The lowest place among those nearest, which is the lowest row too.
    private static int nearest(double[][] points, int row, double[][] columns, double[] squares) {
        Arrays.fill(squares, 0);
        for (int j = 0; j < columns.length; j++) {
            double here = points[j][row];
            double[] column = columns[j];
            for (int i = 0; i < squares.length; i++) {
                double gap = column[i] - here;
                squares[i] += gap * gap;
            }
        }
        double least = Double.POSITIVE_INFINITY;
        for (double square : squares) {
            least = Math.min(least, square);
        }
        double tied = Math.sqrt(least) + TIED;
        int at = 0;
        while (Math.sqrt(squares[at]) > tied) {
            at++;
        }
        return at;
    }

    /// Everybody's values, a column each, turned so that Mahalanobis's distance is the plain one.
    private static Outcome<double[][]> turned(DesignMatrix before, Assignment who) {
        int p = before.width() - 1;
        CholeskyDecomposition_F64<DMatrixRMaj> cholesky = DecompositionFactory_DDRM.chol(p, true);
        if (!cholesky.decompose(pooled(before, who))) {
            return Outcome.refuse(new Refusal.Collinear("distance between people"));
        }
        DMatrixRMaj root = cholesky.getT(null);
        double[][] points = new double[p][before.rows()];
        for (int j = 0; j < p; j++) {
            double[] values = before.column(j + 1);
            for (int row = 0; row < values.length; row++) {
                double value = values[row];
                for (int k = 0; k < j; k++) {
                    value -= root.get(j, k) * points[k][row];
                }
                points[j][row] = value / root.get(j, j);
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
