package org.kith.evaluation.report;

/// An interval that covers the true value in a stated share of repetitions, 0.95 unless said otherwise.
public record Interval(double low, double high, double level) {

    public Interval {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("an interval's level lies between 0 and 1, not " + level);
        }
        if (!(low <= high)) {
            throw new IllegalArgumentException("an interval runs from low to high, not " + low + " to " + high);
        }
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    public double width() {
        return high - low;
    }

    /// "0.2 to 1.1".
    public String say(Decimals decimals) {
        return decimals.say(low) + " to " + decimals.say(high);
    }

    /// "95% interval 0.2 to 1.1".
    public String sayWithLevel(Decimals decimals) {
        return levelInWords() + " interval " + say(decimals);
    }

    /// "95%".
    public String levelInWords() {
        return Decimals.needed(level * 100, 1).say(level * 100) + "%";
    }
}
