package org.kith.evaluation.instrument;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;

/// A table from raw to reported values, such as SWEMWBS's from raw to metric. A raw value outside the table has none.
///
/// @param table raw to reported
/// @param awaited whether the table is not shipped and must be loaded first, such as a value set of EQ-5D
public record Conversion(Map<Double, Double> table, boolean awaited) {

    public Conversion {
        table = Map.copyOf(table);
    }

    static Conversion none() {
        return new Conversion(Map.of(), false);
    }

    static Conversion awaitingTable() {
        return new Conversion(Map.of(), true);
    }

    /// A table read from lines of two numbers, raw and reported, such as `21111 0.877`; blank lines and lines that
    /// begin with `#` are skipped. Refuses a line that is not two numbers and a raw value that is there twice.
    public static Outcome<Conversion> read(String text) {
        Map<Double, Double> table = new LinkedHashMap<>();
        List<String> lines = text.lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isEmpty() && !line.startsWith("#") && !add(table, line)) {
                return Outcome.refuse(
                        new Refusal.OutOfRange("table's line " + (i + 1), "two numbers, not seen before"));
            }
        }
        return table.isEmpty()
                ? Outcome.refuse(new Refusal.TooFew("lines in the table", 1, 0))
                : Outcome.of(new Conversion(table, false));
    }

    private static boolean add(Map<Double, Double> table, String line) {
        String[] pair = line.split("[ \t,;]+", 0);
        try {
            return pair.length == 2 && table.put(Double.valueOf(pair[0]), Double.valueOf(pair[1])) == null;
        } catch (NumberFormatException notNumbers) {
            return false;
        }
    }

    Optional<Double> of(double raw) {
        boolean asItIs = table.isEmpty() && !awaited;
        return asItIs ? Optional.of(raw) : Optional.ofNullable(table.get(raw));
    }
}
