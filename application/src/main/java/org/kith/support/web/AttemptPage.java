package org.kith.support.web;

import java.util.List;
import org.kith.design.Choice;
import org.kith.design.Moment;
import org.kith.design.form.Entries;

/// Noting an attempt to reach the person.
///
/// @param offersNotReached whether enough was tried for the person to count as not reached
public record AttemptPage(
        Head head,
        List<Choice> ways,
        List<Choice> outcomes,
        boolean noMessages,
        List<Moment> before,
        boolean offersNotReached,
        Entries entries) {}
