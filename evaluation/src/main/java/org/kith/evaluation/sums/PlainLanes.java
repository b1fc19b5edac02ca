package org.kith.evaluation.sums;

/// The twin that every Java can run.
final class PlainLanes implements Lanes {

    @Override
    public void addFour(double[] left, double[][] columns, int first, int from, int count, double[] sums, int at) {
        for (int k = 0; k < 4; k++) {
            addOne(left, columns[first + k], from, count, sums, at + k);
        }
    }

    @Override
    public void addOne(double[] left, double[] column, int from, int count, double[] sums, int at) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        double e = 0;
        double f = 0;
        double g = 0;
        double h = 0;
        int whole = count - count % LANES;
        for (int i = 0; i < whole; i += LANES) {
            int j = from + i;
            a += left[i] * column[j];
            b += left[i + 1] * column[j + 1];
            c += left[i + 2] * column[j + 2];
            d += left[i + 3] * column[j + 3];
            e += left[i + 4] * column[j + 4];
            f += left[i + 5] * column[j + 5];
            g += left[i + 6] * column[j + 6];
            h += left[i + 7] * column[j + 7];
        }
        sums[at] +=
                Lanes.total(new double[] {a, b, c, d, e, f, g, h}, 0) + Lanes.rest(left, column, from, whole, count);
    }
}
