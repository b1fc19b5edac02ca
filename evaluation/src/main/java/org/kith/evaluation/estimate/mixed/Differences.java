package org.kith.evaluation.estimate.mixed;

import java.util.function.UnaryOperator;

/// First and second derivatives of several smooth functions at once, by central differences of the fourth order.
///
/// The likelihood is a rational function and a logarithm of `theta`, so a step of a hundredth of its grain
/// gives derivatives to about eight digits, more than lie in the search's own end.
final class Differences {

    private final double[] here;
    private final double[][] first;
    private final double[][][] second;

    Differences(double[] here, double[][] first, double[][][] second) {
        this.here = here;
        this.first = first;
        this.second = second;
    }

    double[] here() {
        return here;
    }

    double[][] first() {
        return first;
    }

    double[][][] second() {
        return second;
    }

    private static final double STEP = 0.01;

    static Differences of(UnaryOperator<double[]> functions, double[] at, double[] grain) {
        int k = at.length;
        double[] here = functions.apply(at);
        int m = here.length;
        double[] steps = new double[k];
        for (int i = 0; i < k; i++) {
            steps[i] = STEP * Math.max(Math.abs(at[i]), grain[i]);
        }
        double[][] first = new double[k][m];
        double[][][] second = new double[k][k][m];
        for (int i = 0; i < k; i++) {
            double h = steps[i];
            double[][] around = new double[4][];
            for (int point = 0; point < 4; point++) {
                around[point] = functions.apply(moved(at, i, (point < 2 ? point - 2 : point - 1) * h, i, 0));
            }
            for (int f = 0; f < m; f++) {
                double far = around[3][f] - around[0][f];
                double near = around[2][f] - around[1][f];
                first[i][f] = (8 * near - far) / (12 * h);
                double sum = 16 * (around[2][f] + around[1][f]) - around[3][f] - around[0][f] - 30 * here[f];
                second[i][i][f] = sum / (12 * h * h);
            }
            for (int j = 0; j < i; j++) {
                double[] once = mixed(functions, at, i, h, j, steps[j]);
                double[] twice = mixed(functions, at, i, 2 * h, j, 2 * steps[j]);
                for (int f = 0; f < m; f++) {
                    second[i][j][f] = (4 * once[f] - twice[f]) / 3;
                    second[j][i][f] = second[i][j][f];
                }
            }
        }
        return new Differences(here, first, second);
    }

    private static double[] mixed(UnaryOperator<double[]> functions, double[] at, int i, double hi, int j, double hj) {
        double[] both = functions.apply(moved(at, i, hi, j, hj));
        double[] up = functions.apply(moved(at, i, hi, j, -hj));
        double[] down = functions.apply(moved(at, i, -hi, j, hj));
        double[] neither = functions.apply(moved(at, i, -hi, j, -hj));
        double[] mixed = new double[both.length];
        for (int f = 0; f < mixed.length; f++) {
            mixed[f] = (both[f] - up[f] - down[f] + neither[f]) / (4 * hi * hj);
        }
        return mixed;
    }

    private static double[] moved(double[] at, int i, double hi, int j, double hj) {
        double[] moved = at.clone();
        moved[i] += hi;
        moved[j] += hj;
        return moved;
    }
}
