package org.kith.evaluation.estimate.mixed;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.CholeskyDecomposition_F64;

/// Several groupings at once, each with a level for every group: practice and link worker.
///
/// The groups' matrix `Ω = ΛZᵀZΛ + I` is mostly noughts. The grouping with the most groups has a diagonal
/// block, since no row is in two of its groups; it is eliminated first, and what is left of the others is
/// factored as a dense matrix. That is a sparse Cholesky in the order that fills in least when the others are
/// few beside the first.
final class Crossed implements Spread {

    private final int width;
    private final int factors;
    private final double rows;
    private final double[] cross;
    private final int first;
    private final int[] offsets;
    private final int others;
    private final double[] counts;
    private final double[] firstSums;
    private final double[] otherSums;
    private final double[] together;
    private final int[] starts;
    private final int[] partners;
    private final double[] meetings;
    private final int[] factorOf;

    Crossed(Sums rows, List<Grouping> groupings) {
        this.width = rows.width();
        this.rows = rows.rows();
        this.factors = groupings.size();
        this.cross = rows.cross();
        this.first = largest(groupings);
        this.offsets = new int[factors];
        int at = 0;
        for (int f = 0; f < factors; f++) {
            offsets[f] = f == first ? -1 : at;
            at += f == first ? 0 : groupings.get(f).size();
        }
        this.others = at;
        this.factorOf = new int[others];
        this.otherSums = new double[others * width];
        for (int f = 0; f < factors; f++) {
            if (f != first) {
                Arrays.fill(factorOf, offsets[f], offsets[f] + groupings.get(f).size(), f);
                double[] sums = rows.byGroup(groupings.get(f), 0);
                System.arraycopy(sums, 0, otherSums, offsets[f] * width, sums.length);
            }
        }
        Grouping largest = groupings.get(first);
        this.firstSums = rows.byGroup(largest, 0);
        this.counts = new double[largest.size()];
        for (int g = 0; g < counts.length; g++) {
            counts[g] = firstSums[g * width];
        }
        this.together = new double[others * others];
        List<Map<Integer, Double>> met = met(groupings);
        this.starts = new int[counts.length + 1];
        for (int g = 0; g < counts.length; g++) {
            starts[g + 1] = starts[g] + met.get(g).size();
        }
        this.partners = new int[starts[counts.length]];
        this.meetings = new double[partners.length];
        int next = 0;
        for (Map<Integer, Double> of : met) {
            for (Map.Entry<Integer, Double> entry : of.entrySet()) {
                partners[next] = entry.getKey();
                meetings[next++] = entry.getValue();
            }
        }
    }

    static int largest(List<Grouping> groupings) {
        int largest = 0;
        for (int f = 1; f < groupings.size(); f++) {
            largest = groupings.get(f).size() > groupings.get(largest).size() ? f : largest;
        }
        return largest;
    }

    /// How often each group of the first grouping meets each of the others; on the way, how often those meet.
    private List<Map<Integer, Double>> met(List<Grouping> groupings) {
        List<Map<Integer, Double>> met = Arrays.stream(counts)
                .<Map<Integer, Double>>mapToObj(n -> new TreeMap<>())
                .toList();
        for (int row = 0; row < rows; row++) {
            Map<Integer, Double> own = met.get(groupings.get(first).code(row));
            for (int f = 0; f < factors; f++) {
                if (f == first) {
                    continue;
                }
                int one = offsets[f] + groupings.get(f).code(row);
                own.merge(one, 1.0, Double::sum);
                for (int h = 0; h < factors; h++) {
                    if (h != first) {
                        together[one * others + offsets[h] + groupings.get(h).code(row)]++;
                    }
                }
            }
        }
        return met;
    }

    /// What is known once the largest grouping is eliminated.
    private static final class Eliminated {

        /// The factor of what is left.
        private final double[] lower;

        /// `L⁻¹` times the sums of the others, row by row.
        private final double[] solved;
        private final double logDeterminant;

        Eliminated(double[] lower, double[] solved, double logDeterminant) {
            this.lower = lower;
            this.solved = solved;
            this.logDeterminant = logDeterminant;
        }

        double[] lower() {
            return lower;
        }

        double[] solved() {
            return solved;
        }

        double logDeterminant() {
            return logDeterminant;
        }
    }

    private Eliminated eliminate(double[] theta) {
        double[] left = new double[others * others];
        double[] right = new double[others * width];
        for (int i = 0; i < others; i++) {
            double own = theta[factorOf[i]];
            for (int j = 0; j <= i; j++) {
                left[i * others + j] = own * theta[factorOf[j]] * together[i * others + j] + (i == j ? 1 : 0);
            }
            for (int c = 0; c < width; c++) {
                right[i * width + c] = own * otherSums[i * width + c];
            }
        }
        double log = 0;
        double square = theta[first] * theta[first];
        for (int g = 0; g < counts.length; g++) {
            double pivot = 1 + square * counts[g];
            log += Math.log(pivot);
            for (int a = starts[g]; a < starts[g + 1]; a++) {
                int i = partners[a];
                double weight = square / pivot * theta[factorOf[i]] * meetings[a];
                for (int b = starts[g]; b <= a; b++) {
                    left[i * others + partners[b]] -= weight * theta[factorOf[partners[b]]] * meetings[b];
                }
                for (int c = 0; c < width; c++) {
                    right[i * width + c] -= weight * firstSums[g * width + c];
                }
            }
        }
        log += factor(left);
        Cholesky.forward(left, others, right, width);
        return new Eliminated(left, right, log);
    }

    private double factor(double[] left) {
        DMatrixRMaj matrix = DMatrixRMaj.wrap(others, others, left);
        CholeskyDecomposition_F64<DMatrixRMaj> cholesky = DecompositionFactory_DDRM.chol(others, true);
        for (int i = 0; i < others; i++) {
            for (int j = 0; j < i; j++) {
                left[j * others + i] = left[i * others + j];
            }
        }
        if (!cholesky.decompose(matrix)) {
            throw new IllegalStateException("a matrix that is at least the identity has a factor");
        }
        cholesky.getT(matrix);
        double log = 0;
        for (int i = 0; i < others; i++) {
            log += 2 * Math.log(left[i * others + i]);
        }
        return log;
    }

    @Override
    public Profile at(double[] theta) {
        Eliminated eliminated = eliminate(theta);
        double[] s = cross.clone();
        double square = theta[first] * theta[first];
        for (int g = 0; g < counts.length; g++) {
            take(s, firstSums, g, square / (1 + square * counts[g]));
        }
        for (int i = 0; i < others; i++) {
            take(s, eliminated.solved(), i, 1);
        }
        return new Profile(s, width, eliminated.logDeterminant());
    }

    private void take(double[] s, double[] from, int row, double weight) {
        for (int j = 0; j < width; j++) {
            double times = weight * from[row * width + j];
            for (int k = 0; k <= j; k++) {
                s[j * width + k] -= times * from[row * width + k];
            }
        }
    }

    @Override
    public int size() {
        return factors;
    }

    @Override
    public double[] alike(double much) {
        double[] theta = new double[factors];
        Arrays.fill(theta, much);
        return theta;
    }

    @Override
    public double[] grain() {
        double[] grain = new double[factors];
        for (int f = 0; f < factors; f++) {
            int own = f;
            double groups = f == first
                    ? counts.length
                    : Arrays.stream(factorOf).filter(other -> other == own).count();
            grain[f] = Math.sqrt(groups / rows);
        }
        return grain;
    }

    /// Solves `Ω u = ΛZᵀ(y - Xβ)` through the elimination; the deviations are those of `Ω⁻¹`'s diagonal.
    @Override
    public Modes modes(double[] theta, double[] coefficients) {
        Eliminated eliminated = eliminate(theta);
        double[] solved = left(eliminated.solved(), coefficients);
        Cholesky.backward(eliminated.lower(), others, solved);
        double[] inverse = identity();
        Cholesky.forward(eliminated.lower(), others, inverse, others);
        double[] spread = new double[counts.length];
        double[] values = left(firstSums, coefficients);
        double square = theta[first] * theta[first];
        for (int g = 0; g < counts.length; g++) {
            double pivot = 1 + square * counts[g];
            double sum = 0;
            double[] through = new double[others];
            for (int a = starts[g]; a < starts[g + 1]; a++) {
                double weight = theta[factorOf[partners[a]]] * meetings[a];
                sum += weight * solved[partners[a]];
                for (int i = partners[a]; i < others; i++) {
                    through[i] += weight * inverse[i * others + partners[a]];
                }
            }
            double more = Arrays.stream(through).map(v -> v * v).sum() * square / pivot;
            values[g] = square * (values[g] - sum) / pivot;
            spread[g] = Math.sqrt(square * (1 + more) / pivot);
        }
        double[][] all = new double[factors][];
        double[][] deviations = new double[factors][];
        all[first] = values;
        deviations[first] = spread;
        for (int f = 0; f < factors; f++) {
            if (f != first) {
                others(f, theta[f], solved, inverse, all, deviations);
            }
        }
        return new Modes(all, deviations);
    }

    private void others(
            int factor, double theta, double[] solved, double[] inverse, double[][] all, double[][] deviations) {
        int from = offsets[factor];
        int n = (int) Arrays.stream(factorOf).filter(f -> f == factor).count();
        all[factor] = new double[n];
        deviations[factor] = new double[n];
        for (int i = from; i < from + n; i++) {
            double squares = 0;
            for (int r = i; r < others; r++) {
                squares += inverse[r * others + i] * inverse[r * others + i];
            }
            all[factor][i - from] = theta * solved[i];
            deviations[factor][i - from] = Math.abs(theta) * Math.sqrt(squares);
        }
    }

    private double[] identity() {
        double[] identity = new double[others * others];
        for (int i = 0; i < others; i++) {
            identity[i * others + i] = 1;
        }
        return identity;
    }

    /// A row of sums' outcome less what the coefficients make of its columns.
    private double[] left(double[] sums, double[] coefficients) {
        double[] left = new double[sums.length / width];
        for (int i = 0; i < left.length; i++) {
            left[i] = sums[i * width + width - 1];
            for (int j = 0; j < width - 1; j++) {
                left[i] -= sums[i * width + j] * coefficients[j];
            }
        }
        return left;
    }
}
