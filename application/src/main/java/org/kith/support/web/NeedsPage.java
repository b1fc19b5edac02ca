package org.kith.support.web;

import java.util.List;
import org.kith.design.Choice;
import org.kith.design.form.Entries;

/// The needs that the person and the link worker found together.
///
/// @param referred the needs that the referral named
/// @param seen     the codes of the needs as this page shows them
public record NeedsPage(Head head, String referred, String seen, List<Choice> needs, Entries entries) {}
