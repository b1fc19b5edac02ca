package org.kith.benchmarks;

import java.util.Locale;
import java.util.SequencedMap;

/// One row of the table: both times, their ratio, and how far apart the results are.
record Line(String text, boolean agrees) {

    static final String HEAD = """
            | case | rows | first | then | processor | memory | R | R processor | R memory | R / then | furthest apart |
            |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---|""";

    static Line of(Case each, int rows, Timing ours, SequencedMap<String, Double> theirs) {
        var own = String.format(
                Locale.UK,
                "| %s | %,d | %.2f s | %.3f s | %.3f s | %.0f MB |",
                each.name(),
                rows,
                ours.first(),
                ours.median(),
                ours.cpu(),
                ours.megabytes());
        double furthest = 0;
        String which = "";
        boolean agrees = true;
        for (var result : ours.result().sequencedEntrySet()) {
            var other = theirs.get(result.getKey());
            if (other == null) {
                throw new IllegalStateException("R gave no " + result.getKey() + " but " + theirs.sequencedKeySet());
            }
            double apart = apart(result.getValue(), other);
            agrees &= apart <= each.tolerance(result.getKey());
            if (apart >= furthest) {
                furthest = apart;
                which = result.getKey();
            }
        }
        return new Line(
                own
                        + String.format(
                                Locale.UK,
                                " %.3f s | %.3f s | %.0f MB | %.1f | %.1e (%s)%s |",
                                theirs.get("seconds"),
                                theirs.get("cpu"),
                                theirs.get("megabytes"),
                                theirs.get("seconds") / ours.median(),
                                furthest,
                                which,
                                agrees ? "" : " DO NOT AGREE"),
                agrees);
    }

    private static double apart(double ours, double theirs) {
        return Math.abs(ours - theirs) / Math.max(1e-300, Math.abs(theirs));
    }
}
