package org.kith.evaluation.sample;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// One variable of every person, in one order.
public sealed interface Column {

    String name();

    int size();

    boolean isMissing(int row);

    default int missing() {
        return (int) IntStream.range(0, size()).filter(this::isMissing).count();
    }

    /// A measured number with its unit; `NaN` is missing and nothing else is.
    final class Numeric implements Column {

        private final String name;
        private final String unit;
        private final double[] values;

        private Numeric(String name, String unit, double[] values) {
            this.name = name;
            this.unit = unit;
            this.values = values;
        }

        /// The array is copied. Infinite numbers are a defect: they are neither values nor missing.
        public static Numeric of(String name, String unit, double... values) {
            if (Arrays.stream(values).anyMatch(Double::isInfinite)) {
                throw new IllegalArgumentException(name + " holds a number that is not finite");
            }
            return new Numeric(name, unit, values.clone());
        }

        @Override
        public String name() {
            return name;
        }

        public String unit() {
            return unit;
        }

        @Override
        public int size() {
            return values.length;
        }

        public double value(int row) {
            return values[row];
        }

        /// A copy of the values, `NaN` where missing.
        public double[] values() {
            return values.clone();
        }

        @Override
        public boolean isMissing(int row) {
            return Double.isNaN(values[row]);
        }
    }

    /// One of several named levels; the first is the one that others are compared with.
    final class Categorical implements Column {

        private static final int MISSING = -1;

        private final String name;
        private final List<String> levels;
        private final int[] codes;

        private Categorical(String name, List<String> levels, int[] codes) {
            this.name = name;
            this.levels = levels;
            this.codes = codes;
        }

        /// From words, an empty one being missing. A word that is no level is a defect.
        public static Categorical of(String name, List<String> levels, String... words) {
            int[] codes = new int[words.length];
            for (int i = 0; i < words.length; i++) {
                codes[i] = words[i].isEmpty() ? MISSING : levels.indexOf(words[i]);
                if (codes[i] < 0 && !words[i].isEmpty()) {
                    throw new IllegalArgumentException(name + " has no level " + words[i]);
                }
            }
            return new Categorical(name, List.copyOf(levels), codes);
        }

        @Override
        public String name() {
            return name;
        }

        public List<String> levels() {
            return levels;
        }

        @Override
        public int size() {
            return codes.length;
        }

        /// The place of a row's level in [#levels], or −1 where it is missing.
        public int code(int row) {
            return codes[row];
        }

        @Override
        public boolean isMissing(int row) {
            return codes[row] == MISSING;
        }
    }

    /// A day.
    record Dated(String name, List<Optional<LocalDate>> days) implements Column {

        public Dated {
            days = List.copyOf(days);
        }

        @Override
        public int size() {
            return days.size();
        }

        @Override
        public boolean isMissing(int row) {
            return days.get(row).isEmpty();
        }
    }
}
