package org.kith.evaluation.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kith.evaluation.design.TargetTrial;
import org.kith.evaluation.match.Balance;
import org.kith.evaluation.match.Balanced;
import org.kith.evaluation.report.Basis;
import org.kith.evaluation.report.Claim;
import org.kith.evaluation.report.ClaimGrade;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Finding;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Row;

/// A comparison of people who were alike, with the trial that it imitates, how alike they were, and a negative
/// control that shows nothing: what grade C may be given to. The trial is written down beforehand, the balance is
/// that of everything known before, and the negative control is an outcome on which the support can have no
/// bearing.
public final class ControlledComparison implements Finding {

    private final TargetTrial trial;
    private final Balance balance;
    private final Effect effect;
    private final Effect negativeControl;

    private ControlledComparison(TargetTrial trial, Balance balance, Effect effect, Effect negativeControl) {
        this.trial = trial;
        this.balance = balance;
        this.effect = effect;
        this.negativeControl = negativeControl;
    }

    /// Refuses an effect, or a negative control, that was found without seeing that the groups are alike, and a
    /// negative control whose interval leaves out nought. Lipsitch, Tchetgen Tchetgen & Cohen (2010),
    /// doi:10.1097/EDE.0b013e3181d61eeb.
    public static Outcome<ControlledComparison> of(
            TargetTrial trial, Balanced<?> alike, Effect effect, Effect negativeControl) {
        if (!seen(effect) || !seen(negativeControl)) {
            return Outcome.refuse(new Refusal.NotMeaningful(
                    "Nobody saw whether the groups were alike before their outcomes were compared."));
        }
        if (!negativeControl.interval().contains(0)) {
            return Outcome.refuse(
                    new Refusal.NotMeaningful("An outcome on which the support can have no bearing differs as well, by "
                            + Decimals.TWO.saySigned(negativeControl.estimate()) + " ("
                            + negativeControl.interval().sayWithLevel(Decimals.TWO)
                            + "), so the groups are not alike in something that was not measured."));
        }
        return Outcome.of(new ControlledComparison(trial, alike.balance(), effect, negativeControl));
    }

    private static boolean seen(Effect effect) {
        return effect.assumptions().contains(Alike.seen());
    }

    public TargetTrial trial() {
        return trial;
    }

    public Balance balance() {
        return balance;
    }

    public Effect effect() {
        return effect;
    }

    /// The effect as it may be printed.
    public Claim claim() {
        return new Claim(ClaimGrade.C, this);
    }

    @Override
    public double estimate() {
        return effect.estimate();
    }

    @Override
    public Interval interval() {
        return effect.interval();
    }

    @Override
    public Basis basis() {
        return effect.basis();
    }

    @Override
    public String sentence() {
        return effect.sentence() + " The groups were alike in what was looked at ("
                + balance.variables().stream().map(Balance.Variable::name).collect(Collectors.joining(", "))
                + "), and the negative control shows nothing ("
                + negativeControl.interval().sayWithLevel(Decimals.TWO) + ").";
    }

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>(trial.rows());
        rows.addAll(balance.rows());
        rows.addAll(effect.rows());
        rows.add(new Row(
                "Negative control",
                Decimals.TWO.saySigned(negativeControl.estimate()) + " ("
                        + negativeControl.interval().say(Decimals.TWO) + ")"));
        return List.copyOf(rows);
    }
}
