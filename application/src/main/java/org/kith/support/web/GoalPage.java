package org.kith.support.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.design.Choice;
import org.kith.design.form.Entries;

/// Setting a goal, or saying it anew.
///
/// @param version of the goal; none while it is not set
public record GoalPage(
        Head head,
        String action,
        @Nullable String version,
        List<Choice> needs,
        List<Choice> scale,
        List<Choice> statuses,
        Entries entries) {

    public boolean isNew() {
        return version == null;
    }
}
