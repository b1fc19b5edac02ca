package org.kith.evaluation.report;

import java.util.List;

/// A result that can be put on a page without anybody interpreting it first.
///
/// Both forms hold the same facts. Whoever shows the one shows the denominator and the uncertainty with it, because
/// they
/// are part of the words.
public interface Result {

    /// The finding in one plain sentence, with its denominator and, where there is one, its interval.
    String sentence();

    /// The finding as labelled values, in reading order, for the table beside a chart and for export.
    List<Row> rows();
}
