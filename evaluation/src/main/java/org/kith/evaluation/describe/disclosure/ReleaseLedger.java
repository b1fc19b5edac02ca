package org.kith.evaluation.describe.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// What has been shown of one snapshot, so that no two tables give a small count by subtraction.
///
/// The same table for all practices and for all but one shows that one practice's people. A release is refused when
/// an earlier one of the same table is about a population that holds this one, or lies within it, and some cell
/// shown in both differs by less than the threshold. Only pairs of releases are compared, not sums of several: keep
/// populations to a fixed list, such as practice, neighbourhood and place.
public final class ReleaseLedger {

    private final int threshold;
    private final List<Release> released;

    private ReleaseLedger(int threshold, List<Release> released) {
        this.threshold = threshold;
        this.released = List.copyOf(released);
    }

    /// One table shown.
    ///
    /// @param table which table, the same for every population
    /// @param population the units whose people it counts, such as practices
    /// @param cells its counts as shown, by name
    public record Release(String table, Set<String> population, Map<String, SafeCount> cells) {
        public Release {
            population = Set.copyOf(population);
            cells = Map.copyOf(cells);
        }
    }

    /// What came of asking for a release.
    public sealed interface Decision {

        /// It may be shown; the ledger that remembers it.
        record Allowed(ReleaseLedger ledger) implements Decision {}

        /// It may not: this cell would follow from an earlier release.
        record Refused(String cell, Release earlier) implements Decision {

            public String sentence() {
                return "The table \"" + earlier.table() + "\" was shown before for other people, and together the two"
                        + " would give a small count of " + cell + ".";
            }
        }
    }

    public static ReleaseLedger empty(int threshold) {
        return new ReleaseLedger(threshold, List.of());
    }

    public Decision ask(Release release) {
        for (Release earlier : released) {
            if (comparable(earlier, release)) {
                Optional<String> cell = given(earlier, release);
                if (cell.isPresent()) {
                    return new Decision.Refused(cell.get(), earlier);
                }
            }
        }
        List<Release> more = new ArrayList<>(released);
        more.add(release);
        return new Decision.Allowed(new ReleaseLedger(threshold, more));
    }

    private static boolean comparable(Release one, Release other) {
        return one.table().equals(other.table())
                && !one.population().equals(other.population())
                && (one.population().containsAll(other.population())
                        || other.population().containsAll(one.population()));
    }

    private Optional<String> given(Release one, Release other) {
        return one.cells().entrySet().stream()
                .filter(cell -> tooClose(cell.getValue(), other.cells().getOrDefault(cell.getKey(), cell.getValue())))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }

    /// A difference of nought shows that nobody of the rest is in the cell, which tells as much as a one.
    private boolean tooClose(SafeCount one, SafeCount other) {
        OptionalLong a = one.shown();
        OptionalLong b = other.shown();
        return a.isPresent() && b.isPresent() && Math.abs(a.getAsLong() - b.getAsLong()) < threshold;
    }
}
