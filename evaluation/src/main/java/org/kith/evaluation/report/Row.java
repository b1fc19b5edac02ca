package org.kith.evaluation.report;

/// One labelled value of a result, ready to print.
public record Row(String label, String value) {

    public static Row of(String label, long count) {
        return new Row(label, Long.toString(count));
    }

    public static Row of(String label, double value, Decimals decimals) {
        return new Row(label, decimals.say(value));
    }

    public static Row of(String label, Interval interval, Decimals decimals) {
        return new Row(label, interval.say(decimals));
    }
}
