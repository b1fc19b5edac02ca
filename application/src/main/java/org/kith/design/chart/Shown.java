package org.kith.design.chart;

import java.util.OptionalDouble;
import org.kith.design.Written;

/// A number as it is shown: its text, and its size where that may be known.
///
/// A suppressed number has a text ("fewer than 5") and no size, so that no bar gives it away.
public record Shown(OptionalDouble size, String text) {

    public static Shown count(long number) {
        return new Shown(OptionalDouble.of((double) number), Written.count(number));
    }

    public static Shown percent(long part, long whole) {
        var size = whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * part / whole);
        return new Shown(size, Written.percent(part, whole));
    }

    public static Shown number(double number, int decimals) {
        return new Shown(OptionalDouble.of(number), Written.number(number, decimals));
    }

    public static Shown hidden(String text) {
        return new Shown(OptionalDouble.empty(), text);
    }

    double sizeOr(double other) {
        return size.orElse(other);
    }
}
