package org.kith.evaluation.economics;

/// One line of what a programme costs: `units · price · (1 + on-costs)`.
///
/// @param what    as in "link workers", "rooms", "software"
/// @param units   posts, sessions, months
/// @param price   of one
/// @param onCosts what an employer pays on top of a salary, as a share of it; nought for all else
public record CostLine(String what, double units, Price price, double onCosts) {

    public CostLine {
        if (!(units >= 0) || !(onCosts >= 0) || Double.isInfinite(units) || Double.isInfinite(onCosts)) {
            throw new IllegalArgumentException("units and on-costs of " + what + " are nought or more");
        }
    }

    public static CostLine of(String what, double units, Price price) {
        return new CostLine(what, units, price, 0);
    }

    /// A salary with national insurance, pension and whatever else comes on top.
    public static CostLine salary(String what, double wholeTimeEquivalents, Price salary, double onCosts) {
        return new CostLine(what, wholeTimeEquivalents, salary, onCosts);
    }

    public double pounds() {
        return units * price.pounds() * (1 + onCosts);
    }
}
