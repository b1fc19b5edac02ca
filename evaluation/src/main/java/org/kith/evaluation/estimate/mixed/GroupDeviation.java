package org.kith.evaluation.estimate.mixed;

/// By how much one group differs from the common line, drawn towards nought by as much as its rows are few (the
/// best linear unbiased prediction, or conditional mode).
///
/// @param group             its own name
/// @param term              "(Intercept)" for its level, else the column whose slope differs
/// @param value             in the outcome's points
/// @param standardDeviation how unsure it is, the variances taken as known
public record GroupDeviation(String group, String term, double value, double standardDeviation) {}
