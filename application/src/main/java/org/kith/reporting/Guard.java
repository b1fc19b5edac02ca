package org.kith.reporting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.kith.evaluation.describe.disclosure.SafeBreakdown;
import org.kith.evaluation.describe.disclosure.SafeCount;
import org.kith.evaluation.describe.disclosure.Suppression;
import org.kith.reporting.Sheet.Cell;

/// The one gate through which every count goes that somebody may see who may see no people.
///
/// All tables of a year share its totals, so a total is either shown in all of them or in none: where a table cannot
/// hide its small parts beside the total, it hides all its parts.
final class Guard {

    private static final Suppression PEOPLE = Suppression.underFive();
    /// That nothing at all happened in a whole scheme in a quarter tells nothing about anybody.
    private static final Suppression WHOLE_SCHEME = PEOPLE.withZerosShown();

    private Guard() {}

    /// A count of the whole scheme.
    static SafeCount whole(long count) {
        return WHOLE_SCHEME.count(count);
    }

    /// The parts of a total that other tables show too, or do not.
    static List<SafeCount> parts(SequencedMap<String, Long> counts, SafeCount total) {
        var hidden = Collections.<SafeCount>nCopies(counts.size(), new SafeCount.NotShown());
        if (total.shown().isEmpty()) {
            return hidden;
        }
        var safe = PEOPLE.breakdown(counts);
        var totalHeld = safe.total().shown().isPresent() || total.shown().getAsLong() == 0;
        return totalHeld ? safe.parts().stream().map(SafeBreakdown.Part::count).toList() : hidden;
    }

    /// A part of a total whose other parts overlap it, such as one need of several.
    static SafeCount share(long count, long all, SafeCount total) {
        var counts = new LinkedHashMap<String, Long>();
        counts.put("with", count);
        counts.put("without", all - count);
        return parts(counts, total).getFirst();
    }

    /// Counts of which each is a part of the one before.
    static List<SafeCount> stages(List<Long> counts) {
        return PEOPLE.stages(counts);
    }

    /// Whether a median or a mean of so many may be shown.
    static boolean enough(SafeCount n) {
        return n.shown().isPresent() && PEOPLE.allowsQuantiles(n.shown().getAsLong());
    }

    static Cell cell(SafeCount count) {
        return count.shown().isPresent() ? Cell.of(count.shown().getAsLong()) : Cell.of(count.words());
    }
}
