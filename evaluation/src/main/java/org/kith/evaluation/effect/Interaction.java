package org.kith.evaluation.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.kith.evaluation.describe.Multiplicity;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.Basis;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Denominator;
import org.kith.evaluation.report.FormulaId;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Result;
import org.kith.evaluation.report.Row;

/// Whether what goes with the support differs between kinds of people.
///
/// Of two: their difference `b₁ - b₂` with error `√(s₁² + s₂²)`. Of more: `Q = Σ(b - b̄)²/s²` around their
/// weighted mean, on `k-1` degrees of freedom. The sentence speaks of this alone. That one group's interval
/// holds nought and another's does not is no finding: it comes about by chance whenever a group is small.
///
/// Refuses fewer than two groups, and estimates or errors that are not finite and above nought. Altman & Bland
/// (2003), doi:10.1136/bmj.326.7382.219; Schandelmaier et al. (2020), doi:10.1503/cmaj.200077.
///
/// @param by         what divides the people, as in "sex"
/// @param subgroups  no person in two of them
/// @param settled    whether the question was written down before looking
/// @param statistic  `Q`
/// @param p          of the statistic
/// @param adjusted   the same, when several questions were asked; else `p`
public record Interaction(
        String by, List<Subgroup> subgroups, boolean settled, double statistic, double p, double adjusted)
        implements Result {

    private static final double ALPHA = 0.05;

    public Interaction {
        subgroups = List.copyOf(subgroups);
    }

    /// A question that was written down before looking.
    public static Outcome<Interaction> settledBeforehand(String by, List<Subgroup> subgroups) {
        return of(by, subgroups, true);
    }

    /// A question that came up on the way.
    public static Outcome<Interaction> foundOnTheWay(String by, List<Subgroup> subgroups) {
        return of(by, subgroups, false);
    }

    private static Outcome<Interaction> of(String by, List<Subgroup> subgroups, boolean settled) {
        return refusal(by, subgroups).<Outcome<Interaction>>map(Outcome::refuse).orElseGet(() -> {
            double weight = subgroups.stream().mapToDouble(Interaction::weight).sum();
            double mean = subgroups.stream()
                            .mapToDouble(each -> weight(each) * each.estimate())
                            .sum()
                    / weight;
            double q = subgroups.stream()
                    .mapToDouble(each -> weight(each) * (each.estimate() - mean) * (each.estimate() - mean))
                    .sum();
            double p = ChiSquaredDistribution.of(subgroups.size() - 1.0).survivalProbability(q);
            return Outcome.of(new Interaction(by, subgroups, settled, q, p, p));
        });
    }

    private static double weight(Subgroup subgroup) {
        return 1 / (subgroup.standardError() * subgroup.standardError());
    }

    private static Optional<Refusal> refusal(String by, List<Subgroup> subgroups) {
        if (subgroups.size() < 2) {
            return Optional.of(new Refusal.TooFew("groups by " + by, 2, subgroups.size()));
        }
        long wrong = subgroups.stream()
                .filter(each -> !Double.isFinite(each.estimate()))
                .count();
        if (wrong > 0) {
            return Optional.of(new Refusal.NotFinite("groups' estimates", wrong));
        }
        return subgroups.stream().allMatch(each -> each.standardError() > 0 && Double.isFinite(each.standardError()))
                ? Optional.empty()
                : Optional.of(new Refusal.OutOfRange("standard error of every group", "above nought and finite"));
    }

    /// Several questions of the same data, adjusted for their number: Holm's way to confirm what was settled
    /// beforehand, Benjamini and Hochberg's to screen.
    public static List<Interaction> together(List<Interaction> questions, Multiplicity way) {
        double[] adjusted =
                way.adjust(questions.stream().mapToDouble(Interaction::p).toArray());
        List<Interaction> all = new ArrayList<>();
        for (int i = 0; i < adjusted.length; i++) {
            Interaction one = questions.get(i);
            all.add(new Interaction(one.by, one.subgroups, one.settled, one.statistic, one.p, adjusted[i]));
        }
        return List.copyOf(all);
    }

    /// The first group's less the second's; none of more than two.
    public Optional<Interval> difference() {
        if (subgroups.size() != 2) {
            return Optional.empty();
        }
        double gap = subgroups.getFirst().estimate() - subgroups.getLast().estimate();
        double error = Math.hypot(
                subgroups.getFirst().standardError(), subgroups.getLast().standardError());
        double reach = NormalDistribution.of(0, 1).inverseSurvivalProbability(0.025) * error;
        return Optional.of(new Interval(gap - reach, gap + reach, 0.95));
    }

    /// Whether groups differ by more than chance easily makes, the number of questions allowed for.
    public boolean differs() {
        return adjusted < ALPHA;
    }

    public Basis basis() {
        long people = subgroups.stream().mapToLong(Subgroup::people).sum();
        return new Basis(
                FormulaId.of("interaction-between-subgroups"),
                Denominator.complete(people),
                List.of(
                        Assumption.checked("The question was written down before looking", settled),
                        Assumption.unchecked("No person is in two of the groups")),
                null);
    }

    @Override
    public String sentence() {
        String names = subgroups.stream().map(Subgroup::name).collect(Collectors.joining(", "));
        String chance = differs() ? "more than chance easily makes" : "no more than chance makes";
        String size = difference()
                .map(gap -> " by " + Decimals.TWO.saySigned((gap.low() + gap.high()) / 2) + " points ("
                        + gap.sayWithLevel(Decimals.TWO) + ")")
                .orElse("");
        return "What goes with the support differs by " + by + " (" + names + ")" + size + ", " + chance + " (p of the"
                + " interaction " + Decimals.THREE.say(adjusted)
                + (adjusted == p ? "" : ", the number of questions allowed for") + ")."
                + (settled ? "" : " The question came up on the way.");
    }

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Subgroup each : subgroups) {
            rows.add(new Row(
                    each.name() + ", " + each.people() + " people",
                    Decimals.TWO.saySigned(each.estimate()) + " ("
                            + each.interval().say(Decimals.TWO) + ")"));
        }
        difference().ifPresent(gap -> rows.add(Row.of("Difference between them", gap, Decimals.TWO)));
        rows.add(Row.of("Q of the interaction", statistic, Decimals.TWO));
        rows.add(Row.of("p of the interaction", p, Decimals.THREE));
        rows.add(Row.of("p, the number of questions allowed for", adjusted, Decimals.THREE));
        return List.copyOf(rows);
    }
}
