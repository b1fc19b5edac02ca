package org.kith.measures;

import java.time.LocalDate;

/// How an instrument was asked: when, in which way, by whom, in which language.
///
/// @param language its two-letter code
public record Taking(LocalDate on, TakenHow how, AdministeredBy by, String language) {}
