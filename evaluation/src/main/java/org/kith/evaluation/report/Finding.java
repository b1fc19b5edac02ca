package org.kith.evaluation.report;

/// A result with one estimate, its interval, and what it stands on.
public interface Finding extends Result {

    double estimate();

    Interval interval();

    Basis basis();

    /// The most that may be claimed whatever else is known: a finding without comparators says so here.
    default ClaimGrade highestGrade() {
        return ClaimGrade.A;
    }
}
