package org.kith.evaluation.economics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Interval;

/// How money is said: "£6,113", "-£104", "£78.37".
final class Pounds {

    private Pounds() {}

    /// In whole pounds.
    static String say(double pounds) {
        return grouped(pounds, 0);
    }

    /// With its pence.
    static String sayPence(double pounds) {
        return grouped(pounds, 2);
    }

    /// With its sign always said.
    static String saySigned(double pounds) {
        String said = say(pounds);
        return said.startsWith("-") || said.equals("£0") ? said : "+" + said;
    }

    /// "£2 to £206".
    static String say(Interval interval) {
        return say(interval.low()) + " to " + say(interval.high());
    }

    /// "95% interval £2 to £206".
    static String sayWithLevel(Interval interval) {
        return interval.levelInWords() + " interval " + say(interval);
    }

    private static String grouped(double pounds, int places) {
        BigDecimal rounded =
                new BigDecimal(new Decimals(places).say(pounds)).setScale(places, RoundingMode.UNNECESSARY);
        String said = String.format(Locale.UK, "£%,." + places + "f", rounded.abs());
        return rounded.signum() < 0 ? "-" + said : said;
    }
}
