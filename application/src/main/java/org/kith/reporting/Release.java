package org.kith.reporting;

import java.time.Instant;
import java.util.List;

/// What was counted once for a quarter or a year, and is shown like that ever after.
public record Release(Period period, Instant countedAt, List<Sheet> sheets) {

    public Release {
        sheets = List.copyOf(sheets);
    }

    public Sheet sheet(Published which) {
        return sheets.stream()
                .filter(each -> each.defined() == which)
                .findFirst()
                .orElseThrow();
    }
}
