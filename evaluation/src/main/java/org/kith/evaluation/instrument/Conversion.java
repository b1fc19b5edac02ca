package org.kith.evaluation.instrument;

import java.util.Map;
import java.util.Optional;

/// A table from raw to reported values, such as SWEMWBS's from raw to metric. A raw value outside the table has none.
public record Conversion(Map<Double, Double> table) {

    public Conversion {
        table = Map.copyOf(table);
    }

    static Conversion none() {
        return new Conversion(Map.of());
    }

    boolean isNone() {
        return table.isEmpty();
    }

    Optional<Double> of(double raw) {
        return isNone() ? Optional.of(raw) : Optional.ofNullable(table.get(raw));
    }
}
