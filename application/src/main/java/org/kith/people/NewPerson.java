package org.kith.people;

import org.kith.access.SchemeId;

/// Somebody who comes to a scheme, perhaps not for the first time.
///
/// @param organisation who sends them; empty when they or their family come of themselves
public record NewPerson(PersonDetails details, SchemeId scheme, String organisation) {}
