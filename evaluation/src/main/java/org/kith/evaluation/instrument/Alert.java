package org.kith.evaluation.instrument;

/// An answer that somebody must act on at once, whatever the score.
///
/// @param above the answer's points beyond which it holds
/// @param words what to do, for the page
public record Alert(double above, String words) {}
