package org.kith.benchmarks;

import java.util.SequencedMap;

/// One method at one size.
interface Case {

    String name();

    /// The columns, by name; a missing value is not a number.
    SequencedMap<String, double[]> data(int rows, long seed);

    /// What came out, by the names that the R script gives it.
    SequencedMap<String, Double> run(SequencedMap<String, double[]> data);

    /// How far apart the two may be, as a share of R's; a drawn result has room for its luck.
    double tolerance(String result);

    default int runs(int rows) {
        return 5;
    }

    /// Whether it is run at that size at all; the README says why where not.
    default boolean finishes(int rows) {
        return true;
    }

    default int runsOfR(int rows) {
        return 3;
    }
}
