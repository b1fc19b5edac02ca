/// What every result has in common: an outcome is either found or refused for a stated reason, and a found result
/// says itself in one plain sentence and as rows of a table.
///
/// Start with [org.kith.evaluation.report.Outcome] and [org.kith.evaluation.report.Result].
@NullMarked
package org.kith.evaluation.report;

import org.jspecify.annotations.NullMarked;
