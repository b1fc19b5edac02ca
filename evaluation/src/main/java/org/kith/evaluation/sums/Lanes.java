package org.kith.evaluation.sums;

/// Sums of products of two stretches of numbers, in eight lanes: the i-th product goes to the lane `i mod 8`, and the
/// lanes are added up in one order. Which twin does it changes the time and not a digit: both multiply and add with a
/// rounding each, as fused operations are not to be had on every machine.
interface Lanes {

    int LANES = 8;

    /// Whether the module of vector operations was started with Java: `--add-modules jdk.incubator.vector`.
    static boolean vectorsAreThere() {
        return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
    }

    /// The faster of the twins that this Java can run.
    static Lanes best() {
        return vectorsAreThere() ? new VectorLanes() : new PlainLanes();
    }

    /// Adds to each of four places of `sums` the products of `left` and one of four columns.
    ///
    /// @param left  `count` numbers from its start
    /// @param from  where the columns' stretch begins
    void addFour(double[] left, double[][] columns, int first, int from, int count, double[] sums, int at);

    /// Adds to one place of `sums` the products of `left` and a column.
    void addOne(double[] left, double[] column, int from, int count, double[] sums, int at);

    /// The eight lanes from a place of an array, in one order.
    static double total(double[] lanes, int from) {
        return ((lanes[from] + lanes[from + 4]) + (lanes[from + 2] + lanes[from + 6]))
                + ((lanes[from + 1] + lanes[from + 5]) + (lanes[from + 3] + lanes[from + 7]));
    }

    /// What is left of a stretch that eight does not divide.
    static double rest(double[] left, double[] column, int from, int start, int count) {
        double sum = 0;
        for (int i = start; i < count; i++) {
            sum += left[i] * column[from + i];
        }
        return sum;
    }
}
