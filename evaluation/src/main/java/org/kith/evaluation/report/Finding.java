package org.kith.evaluation.report;

/// A result with one estimate, its interval, and what it stands on.
public interface Finding extends Result {

    double estimate();

    Interval interval();

    Basis basis();
}
