package org.kith.support.web;

import java.util.List;
import org.kith.design.Choice;
import org.kith.design.form.Entries;

/// Reopening support.
///
/// @param lastDay until when it can be reopened
public record ReopenPage(Head head, String lastDay, List<Choice> workers, Entries entries) {}
