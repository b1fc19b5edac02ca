package org.kith.measures.web;

import org.jspecify.annotations.Nullable;

/// What a person reads when there is nothing to answer: thanks, or how to get a new link.
///
/// @param contact how the public reaches the place; empty when it gave none
public record QuestionnaireEndPage(String contact, @Nullable String askAgain) {}
