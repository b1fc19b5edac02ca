package org.kith.directory.entries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Counts along while a file is read. It lives as long as one import.
final class Tally {

    private static final int MOST_FINDINGS = 2_000;

    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> skippedBecause = new LinkedHashMap<>();
    private int entries;
    private int added;
    private int changed;
    private int stored;
    private int skipped;
    private int unlisted;

    void entry() {
        entries++;
    }

    void stored(int rows, int addedRows, int changedRows) {
        stored += rows;
        added += addedRows;
        changed += changedRows;
    }

    void skipped(Finding finding) {
        skipped++;
        found(finding);
    }

    /// Leaves out a row for a reason that thousands may share, so only their number is reported.
    void skippedBecause(String reason) {
        skipped++;
        skippedBecause.merge(reason, 1, Integer::sum);
    }

    void found(Finding finding) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(finding);
        } else {
            unlisted++;
        }
    }

    Counts counts() {
        return new Counts(entries, added, changed, stored - added - changed, skipped);
    }

    List<Finding> findings() {
        var all = new ArrayList<>(findings);
        skippedBecause.forEach(
                (reason, rows) -> all.add(new Finding(FindingKind.SKIPPED, "", "%,d rows".formatted(rows), reason)));
        if (unlisted > 0) {
            all.add(Finding.note("%,d more findings are not listed".formatted(unlisted)));
        }
        return all;
    }
}
