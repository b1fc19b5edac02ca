package org.kith.evaluation.economics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Row;

/// What the support itself cost. No comparison of costs can be made without one of these, so that the cost of the
/// support is never left out by forgetting it.
public sealed interface SupportCost {

    /// What is added to the costs of a person who had the support, by row of the data.
    double of(int row);

    /// Whether the comparison counts the cost of the support.
    boolean counted();

    /// Where the cost of the support is, in one sentence.
    String sentence();

    /// Why this cost cannot be used for so many people, if it cannot.
    Optional<Refusal> refusal(int rows);

    /// The cost of the support as a row of a table.
    default Row row() {
        return new Row("Cost of the support", counted() ? "counted" : "not counted");
    }

    /// What must be true for a comparison of costs to be one of all costs.
    default Assumption assumption() {
        return Assumption.checked("The cost of the support is counted", counted());
    }

    /// The same for everybody who had it.
    record Each(Price price) implements SupportCost {

        @Override
        public double of(int row) {
            return price.pounds();
        }

        @Override
        public boolean counted() {
            return true;
        }

        @Override
        public String sentence() {
            return "The support's own cost of " + Pounds.say(price.pounds()) + " a person (" + price.source()
                    + ") is counted.";
        }

        @Override
        public Optional<Refusal> refusal(int rows) {
            return price.refusal("the support");
        }
    }

    /// What each person's support cost, such as by the sessions they came to ([ProgrammeCost#byAttendance]).
    final class ByPerson implements SupportCost {

        private final double[] pounds;
        private final String how;

        private ByPerson(double[] pounds, String how) {
            this.pounds = pounds;
            this.how = how;
        }

        /// Costs in the order of the data; those of comparators are not looked at.
        ///
        /// @param how they were worked out, as in "by sessions attended"
        public static ByPerson of(double[] pounds, String how) {
            return new ByPerson(pounds.clone(), said(how));
        }

        @Override
        public double of(int row) {
            return pounds[row];
        }

        @Override
        public boolean counted() {
            return true;
        }

        @Override
        public String sentence() {
            return "The support's own cost is counted for each person (" + how + ").";
        }

        @Override
        public Optional<Refusal> refusal(int rows) {
            if (pounds.length != rows) {
                throw new IllegalArgumentException(pounds.length + " costs of the support for " + rows + " people");
            }
            long wrong =
                    Arrays.stream(pounds).filter(cost -> !Double.isFinite(cost)).count();
            if (wrong > 0) {
                return Optional.of(new Refusal.NotFinite("costs of the support", wrong));
            }
            return Arrays.stream(pounds).anyMatch(cost -> cost < 0)
                    ? Optional.of(new Refusal.OutOfRange("costs of the support", "nought or more"))
                    : Optional.empty();
        }

        double total() {
            return Arrays.stream(pounds).sum();
        }

        List<Double> pounds() {
            return Arrays.stream(pounds).boxed().toList();
        }
    }

    /// Each person's costs hold it already.
    ///
    /// @param where as in "in the costs of the trial"
    record AlreadyCounted(String where) implements SupportCost {

        public AlreadyCounted {
            where = said(where);
        }

        @Override
        public double of(int row) {
            return 0;
        }

        @Override
        public boolean counted() {
            return true;
        }

        @Override
        public String sentence() {
            return "The support's own cost is counted " + where + ".";
        }

        @Override
        public Optional<Refusal> refusal(int rows) {
            return Optional.empty();
        }
    }

    /// It is left out, for a stated reason, and every result says so.
    ///
    /// @param why as in "the provider did not tell it"
    record LeftOut(String why) implements SupportCost {

        public LeftOut {
            why = said(why);
        }

        @Override
        public double of(int row) {
            return 0;
        }

        @Override
        public boolean counted() {
            return false;
        }

        @Override
        public String sentence() {
            return "The support's own cost is not deducted (" + why + "), so this is no balance of money.";
        }

        @Override
        public Optional<Refusal> refusal(int rows) {
            return Optional.empty();
        }
    }

    private static String said(String words) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("say where the cost of the support is, or why it is left out");
        }
        return words;
    }
}
