package org.kith.evaluation.economics;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kith.evaluation.match.Assignment;
import org.kith.evaluation.report.Refusal;

/// What every person cost, `NaN` where it is not known: their care, and for those who had the support the support
/// itself, which is why it cannot be made without a [SupportCost].
public final class PersonCosts {

    private final Assignment who;
    private final double[] care;
    private final SupportCost support;

    private PersonCosts(Assignment who, double[] care, SupportCost support) {
        this.who = who;
        this.care = care;
        this.support = support;
    }

    /// Costs of care of everybody, in one order, and what the support cost. The array is copied.
    public static PersonCosts of(Assignment who, double[] care, SupportCost support) {
        if (care.length != who.rows()) {
            throw new IllegalArgumentException(care.length + " costs for " + who.rows() + " people");
        }
        return new PersonCosts(who, care.clone(), support);
    }

    public Assignment who() {
        return who;
    }

    public SupportCost support() {
        return support;
    }

    /// Everybody's cost of care, without the support.
    public double[] care() {
        return care.clone();
    }

    /// Everybody's cost, the support included.
    public double[] whole() {
        return IntStream.range(0, care.length)
                .mapToDouble(row -> care[row] + supportOf(row))
                .toArray();
    }

    /// What the support of one person cost: nothing for comparators.
    double supportOf(int row) {
        return who.treated(row) ? support.of(row) : 0;
    }

    /// Costs that are infinite, or a cost of the support that cannot be used. Costs below nought may be, such as of a
    /// person who paid in.
    Optional<Refusal> refusal() {
        long infinite = Arrays.stream(care).filter(Double::isInfinite).count();
        return infinite > 0 ? Optional.of(new Refusal.NotFinite("costs", infinite)) : support.refusal(who.rows());
    }
}
