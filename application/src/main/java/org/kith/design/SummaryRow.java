package org.kith.design;

import gg.jte.Content;
import java.util.List;

/// One line of a summary list: what, its value, and what can be done about it.
public record SummaryRow(String key, Content value, List<Link> actions) {

    public SummaryRow {
        actions = List.copyOf(actions);
    }

    /// A plain value; several lines of it stay several lines.
    public static SummaryRow of(String key, String value, Link... actions) {
        return new SummaryRow(key, Texts.lines(value), List.of(actions));
    }

    public static SummaryRow of(String key, Content value, Link... actions) {
        return new SummaryRow(key, value, List.of(actions));
    }

    public SummaryRow with(Link... links) {
        return new SummaryRow(key, value, List.of(links));
    }
}
