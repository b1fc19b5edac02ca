package org.kith.support.web;

import java.util.List;
import org.kith.design.Choice;
import org.kith.design.form.Entries;

/// Adding an action to the plan.
///
/// @param service the service it is about; empty when there is none
public record ActionPage(Head head, String service, List<Choice> owners, List<Choice> goals, Entries entries) {}
