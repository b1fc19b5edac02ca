package org.kith.support.web;

import java.util.List;
import org.kith.design.Choice;
import org.kith.design.Moment;
import org.kith.design.form.Entries;

/// Ending support before there is a plan.
public record EarlyEndPage(Head head, List<Choice> reasons, List<Moment> attempts, Entries entries) {}
