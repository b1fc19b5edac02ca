package org.kith.evaluation.report;

import java.util.ArrayList;
import java.util.List;

/// Whom a figure is about: all who should be in it, those who are, and why the others are not.
public record Denominator(long all, long used, List<LeftOut> leftOut) {

    public Denominator {
        leftOut = List.copyOf(leftOut);
        long excluded = leftOut.stream().mapToLong(LeftOut::count).sum();
        if (used < 0 || all != used + excluded) {
            throw new IllegalArgumentException(all + " are not " + used + " used and " + excluded + " left out");
        }
    }

    /// How many are left out for one reason.
    public record LeftOut(String reason, long count) {
        public LeftOut {
            if (count < 0) {
                throw new IllegalArgumentException("a count is not negative: " + count);
            }
        }
    }

    /// Everybody is used.
    public static Denominator complete(long all) {
        return new Denominator(all, all, List.of());
    }

    /// `used` of `all`, the others for one reason.
    public static Denominator of(long all, long used, String reason) {
        return new Denominator(all, used, List.of(new LeftOut(reason, all - used)));
    }

    public long missing() {
        return all - used;
    }

    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("All", all));
        rows.add(Row.of("Used", used));
        leftOut.forEach(left -> rows.add(Row.of("Left out: " + left.reason(), left.count())));
        return List.copyOf(rows);
    }
}
