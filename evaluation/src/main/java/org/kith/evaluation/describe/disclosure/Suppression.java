package org.kith.evaluation.describe.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// The plain rule: counts below a threshold are hidden, and so is whatever would give them away by subtraction.
///
/// A nought is as telling as a one ("nobody from this street was refused"), so it is hidden too unless the rule says
/// otherwise. Somebody who knows the rule is assumed: a count said to be "fewer than 5" is known to lie below 5, one
/// "not shown" is known to lie at 5 or above, and a hidden count must still have more than one possible value.
public final class Suppression {

    private static final Suppression UNDER_FIVE = new Suppression(5, false);

    private final int threshold;
    private final boolean zerosShown;

    private Suppression(int threshold, boolean zerosShown) {
        this.threshold = threshold;
        this.zerosShown = zerosShown;
    }

    /// Counts under five are hidden, nought included.
    public static Suppression underFive() {
        return UNDER_FIVE;
    }

    /// The same rule with another threshold, at least 3: below that a hidden count has too few possible values.
    public Suppression withThreshold(int newThreshold) {
        if (newThreshold < 3) {
            throw new IllegalArgumentException("a threshold below 3 hides nothing");
        }
        return new Suppression(newThreshold, zerosShown);
    }

    /// The same rule for counts where nought tells nothing about anybody, such as events at an activity.
    public Suppression withZerosShown() {
        return new Suppression(threshold, true);
    }

    public int threshold() {
        return threshold;
    }

    /// One count that stands alone: no other figure from which it could be worked out is shown.
    public SafeCount count(long count) {
        requireCount(count);
        return small(count) ? new SafeCount.FewerThan(threshold) : new SafeCount.Shown(count);
    }

    /// Parts that add up to their total, shown together.
    ///
    /// Parts below the threshold are hidden. While any of them could still be worked out from the total and the
    /// parts left, the smallest part still shown is hidden as well; when none is left, the total is.
    public SafeBreakdown breakdown(SequencedMap<String, Long> parts) {
        long[] counts = parts.values().stream().mapToLong(Long::longValue).toArray();
        Arrays.stream(counts).forEach(Suppression::requireCount);
        long total = Arrays.stream(counts).sum();
        SafeCount[] safe = Arrays.stream(counts).mapToObj(this::count).toArray(SafeCount[]::new);
        boolean protectedByParts = small(total) || hideUntilSafe(counts, safe, total);
        SafeCount safeTotal = protectedByParts ? count(total) : new SafeCount.NotShown();
        List<SafeBreakdown.Part> shown = new ArrayList<>();
        int at = 0;
        for (Map.Entry<String, Long> part : parts.entrySet()) {
            shown.add(new SafeBreakdown.Part(part.getKey(), safe[at++]));
        }
        return new SafeBreakdown(shown, safeTotal);
    }

    /// Stages of a funnel, each a part of the one before: referred, accepted, seen.
    ///
    /// The difference between two stages is a count of people too. A stage is shown only when those lost since the
    /// last stage shown are themselves enough (or none, where noughts are shown).
    public List<SafeCount> stages(List<Long> counts) {
        List<SafeCount> safe = new ArrayList<>();
        long before = Long.MAX_VALUE;
        for (int i = 0; i < counts.size(); i++) {
            long count = counts.get(i);
            requireCount(count);
            if (i > 0 && count > counts.get(i - 1)) {
                throw new IllegalArgumentException("stage " + (i + 1) + " has more people than the one before");
            }
            SafeCount stage = stage(before, count);
            before = stage.shown().orElse(before);
            safe.add(stage);
        }
        return List.copyOf(safe);
    }

    /// After a stage of fewer than twice the threshold, even the words "fewer than" or "at least" would pin the
    /// difference, so nothing at all is said.
    private SafeCount stage(long before, long count) {
        if (before < 2L * threshold) {
            return new SafeCount.NotShown();
        }
        if (small(count)) {
            return new SafeCount.FewerThan(threshold);
        }
        return small(before - count) ? new SafeCount.NotShown() : new SafeCount.Shown(count);
    }

    /// Whether a median, a maximum or another quantile of so many people may be shown: from twice the threshold on.
    public boolean allowsQuantiles(long n) {
        return n >= 2L * threshold;
    }

    private boolean small(long count) {
        return count < threshold && !(zerosShown && count == 0);
    }

    private boolean hideUntilSafe(long[] counts, SafeCount[] safe, long total) {
        while (pinned(counts, safe, total)) {
            int next = smallestShown(counts, safe);
            if (next < 0) {
                return false;
            }
            safe[next] = new SafeCount.NotShown();
        }
        return true;
    }

    /// Whether some small part has a single possible value, given the total, the parts shown, and the bounds that the
    /// words themselves tell.
    private boolean pinned(long[] counts, SafeCount[] safe, long total) {
        long rest = total;
        int small = 0;
        int others = 0;
        for (int i = 0; i < safe.length; i++) {
            switch (safe[i]) {
                case SafeCount.Shown ignored -> rest -= counts[i];
                case SafeCount.FewerThan ignored -> small++;
                case SafeCount.NotShown ignored -> others++;
            }
        }
        if (small == 0) {
            return false;
        }
        long least = zerosShown ? 1 : 0;
        long most = threshold - 1L;
        long high = Math.min(most, rest - (small - 1) * least - (long) others * threshold);
        long low = others > 0 ? least : Math.max(least, rest - (small - 1) * most);
        return high <= low;
    }

    private int smallestShown(long[] counts, SafeCount[] safe) {
        int smallest = -1;
        for (int i = 0; i < safe.length; i++) {
            boolean candidate = safe[i] instanceof SafeCount.Shown && counts[i] >= threshold;
            if (candidate && (smallest < 0 || counts[i] < counts[smallest])) {
                smallest = i;
            }
        }
        return smallest;
    }

    private static void requireCount(long count) {
        if (count < 0) {
            throw new IllegalArgumentException("a count of people is not negative: " + count);
        }
    }
}
