package org.kith.support.web;

import java.util.List;
import org.kith.design.Choice;
import org.kith.design.SummaryRow;
import org.kith.design.form.Entries;

/// Giving a person to a link worker, for the first time or anew.
///
/// @param now who works with the person; empty when nobody does
public record AllocatePage(
        Head head,
        String now,
        List<SummaryRow> about,
        List<Choice> workers,
        List<SummaryRow> history,
        Entries entries) {

    public boolean first() {
        return now.isEmpty();
    }
}
