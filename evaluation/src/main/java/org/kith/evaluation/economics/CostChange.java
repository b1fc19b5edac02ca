package org.kith.evaluation.economics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kith.evaluation.change.PairedChange;
import org.kith.evaluation.change.PairedT;
import org.kith.evaluation.change.Pairs;
import org.kith.evaluation.change.Starters;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.Basis;
import org.kith.evaluation.report.Denominator;
import org.kith.evaluation.report.Finding;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Row;

/// How the cost a person changed from before the support to after it, the support's own cost added to the after.
///
/// `d = after + support - before` of everybody whose cost is known both times; mean, sum, and Student's t interval.
/// Nobody is compared: people are often sent when they cost most, and cost less later whatever is done
/// ([org.kith.evaluation.change.RegressionToTheMean]).
///
/// Refuses fewer than two people with both costs, changes that are infinite or all alike, and a cost of the support
/// that cannot be used.
///
/// @param change  of each person
/// @param support where the cost of the support is
public record CostChange(PairedChange change, SupportCost support) implements Finding {

    /// Costs before as first and after as last, in the order of the costs of the support.
    public static Outcome<CostChange> of(Pairs costs, SupportCost support) {
        Optional<Refusal> refusal = support.refusal(costs.starters());
        if (refusal.isPresent()) {
            return Outcome.refuse(refusal.get());
        }
        double[] after = costs.last();
        Pairs whole = Pairs.of(
                costs.first(),
                IntStream.range(0, after.length)
                        .mapToDouble(row -> after[row] + support.of(row))
                        .toArray());
        return unfit(whole.changes())
                .<Outcome<CostChange>>map(Outcome::refuse)
                .orElseGet(() -> PairedT.withDefaults().of(whole).map(change -> new CostChange(change, support)));
    }

    private static Optional<Refusal> unfit(double[] changes) {
        if (changes.length < 2) {
            return Optional.of(new Refusal.TooFew("people with a cost before and after", 2, changes.length));
        }
        long endless = Arrays.stream(changes).filter(Double::isInfinite).count();
        if (endless > 0) {
            return Optional.of(new Refusal.NotFinite("changes in cost", endless));
        }
        return Arrays.stream(changes).allMatch(change -> change == changes[0])
                ? Optional.of(new Refusal.NoVariation("change in cost"))
                : Optional.empty();
    }

    @Override
    public double estimate() {
        return change.meanChange();
    }

    @Override
    public Interval interval() {
        return change.interval();
    }

    /// Of all people with both costs together.
    public double total() {
        return change.meanChange() * change.pairs();
    }

    private Starters starters() {
        return change.starters();
    }

    private Denominator people() {
        return new Denominator(
                starters().all(),
                change.pairs(),
                List.of(
                        new Denominator.LeftOut("no cost after", starters().withoutLast()),
                        new Denominator.LeftOut("no cost before", starters().withoutFirst()),
                        new Denominator.LeftOut("neither cost", starters().withoutEither())));
    }

    @Override
    public Basis basis() {
        return Basis.of(
                "cost-change",
                people(),
                support.assumption(),
                Assumption.checked("30 people or more, or changes close to normal", change.pairs() >= 30),
                Assumption.checked("Nobody is missing", starters().missing() == 0),
                Assumption.unchecked("Without the support the cost would have stayed as it was"));
    }

    @Override
    public String sentence() {
        return "The cost a person changed by " + Pounds.sayPence(estimate()) + " ("
                + interval().levelInWords()
                + " interval " + Pounds.sayPence(interval().low()) + " to "
                + Pounds.sayPence(interval().high()) + "), " + Pounds.say(total()) + " in all, in "
                + starters().sentencePart() + ". " + support.sentence() + " There is no comparison group.";
    }

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>(people().rows());
        rows.add(support.row());
        rows.add(new Row("Mean change in cost", Pounds.sayPence(estimate())));
        rows.add(new Row(
                interval().levelInWords() + " interval",
                Pounds.sayPence(interval().low()) + " to "
                        + Pounds.sayPence(interval().high())));
        rows.add(new Row("Change in all", Pounds.say(total())));
        rows.add(new Row("Comparison group", "none"));
        return List.copyOf(rows);
    }
}
