package org.kith.evaluation.describe.disclosure;

/// The rule of NHS England's hospital statistics for counts below national level: 0 is shown, 1 to 7 are hidden,
/// others are rounded to the nearest 5, halves up.
///
/// Totals are added up from the true counts and then treated the same way; a percentage is made of rounded counts.
/// Rounded tables do not add up, which is what protects them: hide nothing further.
///
/// NHS England, HES disclosure control guide.
public final class HospitalRounding {

    private static final int HIDDEN_BELOW = 8;
    private static final int STEP = 5;

    private HospitalRounding() {}

    public static SafeCount of(long count) {
        if (count < 0) {
            throw new IllegalArgumentException("a count of people is not negative: " + count);
        }
        if (count > 0 && count < HIDDEN_BELOW) {
            return new SafeCount.FewerThan(HIDDEN_BELOW);
        }
        return new SafeCount.Shown((count + STEP / 2) / STEP * STEP);
    }
}
