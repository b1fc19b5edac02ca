/// Charts drawn by the server: one record holds the finding and its numbers, and gives both the picture and the table
/// beside it, so that they cannot differ.
///
/// Every chart is shown by `@template.layout.chart(chart = …)`. Widths are percentages and text keeps its size, so a
/// chart is as readable on a phone and on paper as on a wide screen; colours come from classes, as the content policy
/// allows nothing inline.
@NullMarked
@NamedInterface("chart")
package org.kith.design.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
