package org.kith.evaluation.instrument;

import java.util.List;

/// Which answers an item allows.
public sealed interface AnswerScale {

    boolean allows(double value);

    double lowest();

    double highest();

    /// Points for an allowed answer, before any reversing.
    double points(double value);

    /// A number from `low` to `high` in whole steps of `step`, with words at both ends.
    record Range(double low, double high, double step, String lowLabel, String highLabel) implements AnswerScale {

        public Range {
            if (!(low < high) || !(step > 0) || !Double.isFinite(low) || !Double.isFinite(high)) {
                throw new IllegalArgumentException("a range runs from low to high: " + low + " to " + high);
            }
        }

        @Override
        public boolean allows(double value) {
            double steps = (value - low) / step;
            return value >= low && value <= high && Math.abs(steps - Math.rint(steps)) < 1e-9;
        }

        @Override
        public double lowest() {
            return low;
        }

        @Override
        public double highest() {
            return high;
        }

        @Override
        public double points(double value) {
            return value;
        }
    }

    /// A choice of one of several options.
    record Options(List<Option> options) implements AnswerScale {

        public Options {
            options = List.copyOf(options);
            if (options.size() < 2) {
                throw new IllegalArgumentException("a choice has at least two options");
            }
            if (options.stream().map(Option::code).distinct().count() < options.size()) {
                throw new IllegalArgumentException("two options have the same code");
            }
        }

        @Override
        public boolean allows(double value) {
            return options.stream().anyMatch(option -> option.code() == value);
        }

        @Override
        public double lowest() {
            return options.stream().mapToDouble(Option::points).min().orElseThrow();
        }

        @Override
        public double highest() {
            return options.stream().mapToDouble(Option::points).max().orElseThrow();
        }

        @Override
        public double points(double value) {
            return options.stream()
                    .filter(option -> option.code() == value)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no option has the code " + value))
                    .points();
        }
    }

    /// One option: the code that is stored, the words, and the points that it scores.
    record Option(int code, String label, double points) {}
}
