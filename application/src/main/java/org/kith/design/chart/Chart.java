package org.kith.design.chart;

import gg.jte.Content;
import org.kith.design.Table;

/// A picture of numbers with its table.
public sealed interface Chart permits Bars, Funnel, Intervals, Lines {

    /// The finding, as a sentence: "Most people are seen within two weeks".
    String title();

    /// What is counted, of whom and when: "Days from acceptance to first session, 460 people, May to October 2026".
    String population();

    /// What somebody who cannot see the picture is told instead; the table follows it.
    default String inWords() {
        return "Chart: " + title() + ". The table has the same numbers.";
    }

    Table table();

    Content plot();
}
