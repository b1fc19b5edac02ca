package org.kith.connections.web;

import gg.jte.Content;
import java.util.List;
import org.kith.design.Choice;
import org.kith.design.form.Entries;

/// Choosing a service with somebody.
public record NewConnectionPage(
        Whose whose, String serviceId, Asked asked, List<Choice> needs, List<Choice> goals, Entries entries) {

    public NewConnectionPage {
        needs = List.copyOf(needs);
        goals = List.copyOf(goals);
    }

    public List<Choice> ways(Content referral) {
        return NewConnectionForm.ways(whose.person().called(), referral);
    }
}
