package org.kith.support.web;

import java.util.List;
import org.kith.design.Choice;
import org.kith.design.form.Entries;

/// Putting support on hold.
public record HoldPage(Head head, List<Choice> reasons, Entries entries) {}
