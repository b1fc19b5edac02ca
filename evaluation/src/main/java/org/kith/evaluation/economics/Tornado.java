package org.kith.evaluation.economics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Result;
import org.kith.evaluation.report.Row;

/// How far a social return moves when one number at a time goes to the ends of its range, the furthest first; numbers
/// without a range have no bar.
///
/// @param ratio with nothing moved
/// @param bars  the furthest first; alike ones in the order of the outcomes
public record Tornado(double ratio, List<Bar> bars) implements Result {

    public Tornado {
        List<Bar> sorted = new ArrayList<>(bars);
        sorted.sort(Comparator.comparingDouble(Bar::width).reversed());
        bars = List.copyOf(sorted);
    }

    /// One number's doing.
    ///
    /// @param name      of the number
    /// @param low       its lower end
    /// @param high      its upper end
    /// @param ratioLow  the return at its lower end
    /// @param ratioHigh the return at its upper end
    public record Bar(String name, double low, double high, double ratioLow, double ratioHigh) {

        double width() {
            return Math.abs(ratioHigh - ratioLow);
        }
    }

    @Override
    public String sentence() {
        if (bars.isEmpty()) {
            return "No number has a range, so nothing is known of how far the return of " + Pounds.sayPence(ratio)
                    + " for each £1 may be out.";
        }
        Bar most = bars.getFirst();
        return "The return of " + Pounds.sayPence(ratio) + " for each £1 hangs most on \"" + most.name()
                + "\": from one end of its range to the other it runs from "
                + Pounds.sayPence(Math.min(most.ratioLow(), most.ratioHigh())) + " to "
                + Pounds.sayPence(Math.max(most.ratioLow(), most.ratioHigh())) + ".";
    }

    @Override
    public List<Row> rows() {
        return bars.stream()
                .map(bar -> new Row(
                        bar.name() + " " + number(bar.low()) + " to " + number(bar.high()),
                        Pounds.sayPence(bar.ratioLow()) + " to " + Pounds.sayPence(bar.ratioHigh())))
                .toList();
    }

    private static String number(double value) {
        return Decimals.needed(value, 2).say(value);
    }
}
