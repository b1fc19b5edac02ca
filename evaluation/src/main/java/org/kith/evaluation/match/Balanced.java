package org.kith.evaluation.match;

import java.util.Optional;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.DesignMatrix;

/// Matches or weights under which the groups were seen to be alike in everything known before, each standardised
/// difference below 0.1. What is of grade C is asked of these only.
///
/// Refuses groups of fewer than two people who count, and groups that are not alike, with the variable in which
/// they are least so. A variable that does not vary at all is alike.
///
/// @param <C> what was found balanced: [Matches], [Weights] or [IndexDates]
public final class Balanced<C> {

    private static final int FEWEST = 2;

    private final C comparison;
    private final Balance balance;

    private Balanced(C comparison, Balance balance) {
        this.comparison = comparison;
        this.balance = balance;
    }

    /// Weights, if everything in `before` is balanced under them.
    public static Outcome<Balanced<Weights>> of(DesignMatrix before, Weights weights, Balance.Unit unit) {
        return looked(before, weights, weights, unit);
    }

    /// Matches, if everything in `before` is balanced among the matched.
    public static Outcome<Balanced<Matches>> of(DesignMatrix before, Matches matches, Balance.Unit unit) {
        return looked(before, matches, matches.weights(), unit);
    }

    /// Members of risk sets, if their contacts in every month before are balanced.
    public static Outcome<Balanced<IndexDates>> of(IndexDates dates, Balance.Unit unit) {
        return of(dates.history(), dates, unit);
    }

    /// Members of risk sets, if everything in `before`, in the members' order, is balanced.
    public static Outcome<Balanced<IndexDates>> of(DesignMatrix before, IndexDates dates, Balance.Unit unit) {
        return looked(before, dates, dates.matches().weights(), unit);
    }

    private static <C> Outcome<Balanced<C>> looked(
            DesignMatrix before, C comparison, Weights weights, Balance.Unit unit) {
        long fewer = Math.min(counted(weights, true), counted(weights, false));
        if (fewer < FEWEST) {
            return Outcome.refuse(new Refusal.TooFew("people who count in each group", FEWEST, fewer));
        }
        Balance balance = Balance.of(before, weights, unit);
        return worst(balance)
                .<Outcome<Balanced<C>>>map(
                        variable -> Outcome.refuse(new Refusal.Unbalanced(variable.name(), variable.after())))
                .orElseGet(() -> Outcome.of(new Balanced<>(comparison, balance)));
    }

    private static long counted(Weights weights, boolean treated) {
        int counted = 0;
        for (int row : weights.who().rowsOf(treated)) {
            counted += weights.of(row) > 0 ? 1 : 0;
        }
        return counted;
    }

    private static Optional<Balance.Variable> worst(Balance balance) {
        return balance.balanced() ? Optional.empty() : Optional.of(balance.worst());
    }

    /// What was looked at.
    public C comparison() {
        return comparison;
    }

    /// What was seen.
    public Balance balance() {
        return balance;
    }
}
