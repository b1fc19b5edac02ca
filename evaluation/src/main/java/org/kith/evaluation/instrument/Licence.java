package org.kith.evaluation.instrument;

/// Under which terms an instrument is used.
///
/// @param name the licence or the terms in short
/// @param wording what may be shown
/// @param notice the line that every copy and report must carry; empty when none is asked for
public record Licence(String name, Wording wording, String notice) {}
