package org.kith.evaluation.estimate.mixed;

import java.util.Optional;

/// Looks for the relative spread that makes the likelihood greatest: the best of a few sizes, then Newton's steps.
///
/// A search by values alone stops where rounding hides a change, at about six digits of `theta` for a million
/// rows; steps from derivatives get to nine.
final class Search {

    static final int MOST_STEPS = 60;

    private static final double[] SIZES = {0.03, 0.1, 0.3, 1, 3};
    private static final double SETTLED = 1e-5;
    private static final double ROUNDING = 1e-13;

    private final Spread spread;
    private final int rows;
    private final boolean restricted;

    Search(Spread spread, int rows, boolean restricted) {
        this.spread = spread;
        this.rows = rows;
        this.restricted = restricted;
    }

    private double criterion(double[] theta) {
        Profile profile = spread.at(theta);
        return profile.fails() ? Double.POSITIVE_INFINITY : profile.criterion(rows, restricted);
    }

    /// The best `theta`; none when the steps do not settle.
    Optional<double[]> best() {
        double[] grain = spread.grain();
        double[] theta = start();
        for (int step = 0; step < MOST_STEPS; step++) {
            Differences around = Differences.of(at -> new double[] {criterion(at)}, theta, grain);
            double[] move = newton(around, theta, grain);
            double[] next = downhill(theta, move, around.here()[0]);
            double furthest = furthest(theta, next, grain);
            theta = next;
            if (furthest < SETTLED) {
                return Optional.of(theta);
            }
        }
        return Optional.empty();
    }

    private double[] start() {
        double[] best = spread.alike(SIZES[0]);
        for (double size : SIZES) {
            double[] theta = spread.alike(size);
            best = criterion(theta) < criterion(best) ? theta : best;
        }
        return best;
    }

    /// The Newton step, no longer than keeps the second derivative worth something.
    private static double[] newton(Differences around, double[] theta, double[] grain) {
        int k = theta.length;
        double[] slope = new double[k];
        double[][] matrix = new double[k][k];
        for (int i = 0; i < k; i++) {
            slope[i] = around.first()[i][0];
            for (int j = 0; j < k; j++) {
                matrix[i][j] = around.second()[i][j][0];
            }
        }
        double[] move = new Curvature(matrix).downhill(slope);
        double longest = 1;
        for (int i = 0; i < k; i++) {
            longest = Math.max(longest, Math.abs(move[i]) / Math.max(Math.abs(theta[i]), 4 * grain[i]));
        }
        for (int i = 0; i < k; i++) {
            move[i] /= longest;
        }
        return move;
    }

    /// As much of the step as does not lead up; all of it once the difference is one of rounding.
    private double[] downhill(double[] theta, double[] move, double here) {
        double share = 1;
        for (int halving = 0; halving < 40; halving++, share /= 2) {
            double[] next = theta.clone();
            for (int i = 0; i < next.length; i++) {
                next[i] += share * move[i];
            }
            if (criterion(next) <= here + ROUNDING * Math.max(1, Math.abs(here))) {
                return next;
            }
        }
        return theta;
    }

    private static double furthest(double[] from, double[] to, double[] grain) {
        double furthest = 0;
        for (int i = 0; i < from.length; i++) {
            furthest = Math.max(furthest, Math.abs(to[i] - from[i]) / Math.max(Math.abs(to[i]), grain[i]));
        }
        return furthest;
    }
}
