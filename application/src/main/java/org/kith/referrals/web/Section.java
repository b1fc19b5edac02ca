package org.kith.referrals.web;

import java.util.List;
import org.kith.design.SummaryRow;

/// Some facts under a heading.
public record Section(String title, List<SummaryRow> rows) {

    public Section {
        rows = List.copyOf(rows);
    }
}
