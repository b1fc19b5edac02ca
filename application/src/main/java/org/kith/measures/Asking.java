package org.kith.measures;

import org.kith.access.SchemeId;
import org.kith.people.PersonId;
import org.kith.referrals.SupportId;

/// Whom a measure is asked, and in which support.
///
/// @param period counts how often support has been opened: 1, and one more for each reopening
public record Asking(SupportId support, SchemeId scheme, PersonId person, int period) {}
