package org.kith.evaluation.economics;

import java.util.ArrayList;
import java.util.List;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.Basis;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Denominator;
import org.kith.evaluation.report.Finding;
import org.kith.evaluation.report.FormulaId;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Row;

/// What a gain in life satisfaction is worth; made by [Wellby].
///
/// @param estimate in pounds, at the values that are most likely
/// @param interval the middle 95% when gain, years and value vary
/// @param people   whose gain it is
/// @param gain     points a person, and where they come from
/// @param terms    what else went in
public record WellbeingValue(double estimate, Interval interval, Denominator people, AttributableGain gain, Terms terms)
        implements Finding {

    /// What else went in.
    ///
    /// @param years how long the gain lasts
    /// @param decay the share of it that goes each year
    /// @param worth of a point a year, with its range
    /// @param price the same with its year and source
    /// @param draws of the interval
    /// @param seed  of the draws
    public record Terms(double years, double decay, Quantity worth, Price price, int draws, long seed) {}

    @Override
    public Basis basis() {
        return new Basis(
                FormulaId.of("wellby"),
                people,
                List.of(
                        Assumption.checked("The gain is told by comparators, not by opinion", !gain.isOpinion()),
                        Assumption.unchecked("The gain lasts as long as stated"),
                        Assumption.unchecked("A point is worth the same wherever on the scale")),
                terms.seed());
    }

    @Override
    public String sentence() {
        return "Life satisfaction gained is valued at " + Pounds.say(estimate) + " ("
                + Pounds.sayWithLevel(interval) + ") in " + terms.price().year() + " prices: "
                + people.used() + (people.used() == 1 ? " person, " : " people, ")
                + Decimals.TWO.saySigned(gain.value())
                + " points each for " + years() + ", " + decayInWords() + ", at "
                + Pounds.say(terms.price().pounds()) + " a point a year; " + gain.origin() + "."
                + (gain.isOpinion() ? " That deadweight is an opinion." : "");
    }

    private String years() {
        return Decimals.needed(terms.years(), 1).say(terms.years()) + (terms.years() == 1 ? " year" : " years");
    }

    private String decayInWords() {
        return terms.decay() == 0 ? "without decay" : Percent.say(terms.decay()) + " of it going each year";
    }

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("People", people.used()));
        rows.add(new Row("Attributable gain, points", Decimals.TWO.saySigned(gain.value())));
        rows.add(new Row("Gain is from", gain.origin()));
        rows.add(Row.of("Years", terms.years(), Decimals.needed(terms.years(), 2)));
        rows.add(new Row("Decay a year", Decimals.ONE.sayPercent(terms.decay())));
        rows.add(new Row(
                "Value of a point a year",
                Pounds.say(terms.price().pounds()) + " ("
                        + Pounds.say(terms.worth().low()) + " to "
                        + Pounds.say(terms.worth().high()) + ")"));
        rows.add(Row.of("Prices of", terms.price().year()));
        rows.add(new Row("Source of the value", terms.price().source()));
        rows.add(new Row("Value", Pounds.say(estimate)));
        rows.add(new Row("95% interval", Pounds.say(interval)));
        rows.add(Row.of("Draws", terms.draws()));
        return List.copyOf(rows);
    }
}
