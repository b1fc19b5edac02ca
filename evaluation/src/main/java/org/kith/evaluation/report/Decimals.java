package org.kith.evaluation.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How many decimal places a figure is said with.
///
/// Rounding is half-up on the shortest decimal that names the number, so that 0.125 is said as 0.13 and not by the
/// accident of its binary form. A figure that rounds to nothing loses its minus sign.
public record Decimals(int places) {

    public static final Decimals NONE = new Decimals(0);
    public static final Decimals ONE = new Decimals(1);
    public static final Decimals TWO = new Decimals(2);
    public static final Decimals THREE = new Decimals(3);

    public Decimals {
        if (places < 0 || places > 12) {
            throw new IllegalArgumentException("a figure is said with 0 to 12 decimal places, not " + places);
        }
    }

    /// The number in words fit for a page. A number that is not finite has no words: it must have been refused
    /// before.
    public String say(double value) {
        return finite(value).setScale(places, RoundingMode.HALF_UP).toPlainString();
    }

    private static BigDecimal finite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a result must not hold " + value);
        }
        return BigDecimal.valueOf(value);
    }

    /// The number with its sign always said, for a change: "+0.6", "-1.2", "0.0".
    public String saySigned(double value) {
        String said = say(value);
        boolean positive = new BigDecimal(said).signum() > 0;
        return positive ? "+" + said : said;
    }

    /// A proportion between 0 and 1 as a percentage.
    public String sayPercent(double proportion) {
        return finite(proportion)
                        .movePointRight(2)
                        .setScale(places, RoundingMode.HALF_UP)
                        .toPlainString() + "%";
    }

    /// The smallest whole number of places, up to `most`, that tells the number exactly.
    public static Decimals needed(double value, int most) {
        int scale = BigDecimal.valueOf(value).stripTrailingZeros().scale();
        return new Decimals(Math.clamp(scale, 0, most));
    }
}
