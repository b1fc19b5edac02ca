package org.kith.evaluation.sums;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/// The twin that uses the processor's vectors. A vector of fewer than eight numbers goes over the stretch as often as
/// it takes to fill the eight lanes, so that every width adds the same numbers in the same order.
final class VectorLanes implements Lanes {

    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED.length() <= LANES
            ? DoubleVector.SPECIES_PREFERRED
            : DoubleVector.SPECIES_512;
    private static final int WIDTH = SPECIES.length();

    @Override
    public void addFour(double[] left, double[][] columns, int first, int from, int count, double[] sums, int at) {
        double[] one = columns[first];
        double[] two = columns[first + 1];
        double[] three = columns[first + 2];
        double[] four = columns[first + 3];
        double[] lanes = new double[4 * LANES];
        int whole = count - count % LANES;
        for (int part = 0; part < LANES; part += WIDTH) {
            DoubleVector a = DoubleVector.zero(SPECIES);
            DoubleVector b = DoubleVector.zero(SPECIES);
            DoubleVector c = DoubleVector.zero(SPECIES);
            DoubleVector d = DoubleVector.zero(SPECIES);
            for (int i = part; i < whole; i += LANES) {
                DoubleVector weighted = DoubleVector.fromArray(SPECIES, left, i);
                a = a.add(weighted.mul(DoubleVector.fromArray(SPECIES, one, from + i)));
                b = b.add(weighted.mul(DoubleVector.fromArray(SPECIES, two, from + i)));
                c = c.add(weighted.mul(DoubleVector.fromArray(SPECIES, three, from + i)));
                d = d.add(weighted.mul(DoubleVector.fromArray(SPECIES, four, from + i)));
            }
            a.intoArray(lanes, part);
            b.intoArray(lanes, LANES + part);
            c.intoArray(lanes, 2 * LANES + part);
            d.intoArray(lanes, 3 * LANES + part);
        }
        for (int k = 0; k < 4; k++) {
            sums[at + k] += Lanes.total(lanes, k * LANES) + Lanes.rest(left, columns[first + k], from, whole, count);
        }
    }

    @Override
    public void addOne(double[] left, double[] column, int from, int count, double[] sums, int at) {
        double[] lanes = new double[LANES];
        int whole = count - count % LANES;
        for (int part = 0; part < LANES; part += WIDTH) {
            DoubleVector a = DoubleVector.zero(SPECIES);
            for (int i = part; i < whole; i += LANES) {
                DoubleVector weighted = DoubleVector.fromArray(SPECIES, left, i);
                a = a.add(weighted.mul(DoubleVector.fromArray(SPECIES, column, from + i)));
            }
            a.intoArray(lanes, part);
        }
        sums[at] += Lanes.total(lanes, 0) + Lanes.rest(left, column, from, whole, count);
    }
}
