package org.kith.evaluation.design;

import java.util.List;
import java.util.stream.Stream;
import org.kith.evaluation.report.Result;
import org.kith.evaluation.report.Row;

/// The trial that one would have run, and that a controlled comparison imitates: written down before outcomes are
/// looked at, and printed with every result. Hernán & Robins (2016), doi:10.1093/aje/kwv254.
///
/// @param eligibility who could have taken part
/// @param timeZero    the moment from which both groups are watched, the same for both
/// @param strategies  what is compared with what
/// @param outcome     what is measured, and when
/// @param followUp    until when people are watched, and what ends it earlier
/// @param estimand    what about whom the comparison is to tell
public record TargetTrial(
        String eligibility, String timeZero, String strategies, String outcome, String followUp, String estimand)
        implements Result {

    public TargetTrial {
        if (Stream.of(eligibility, timeZero, strategies, outcome, followUp, estimand)
                .anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a trial is written down whole");
        }
    }

    @Override
    public String sentence() {
        return "It imitates a trial of " + strategies + " among " + eligibility + ", from " + timeZero + ", on "
                + outcome + ", watched " + followUp + ", for " + estimand + ".";
    }

    @Override
    public List<Row> rows() {
        return List.of(
                new Row("Who could take part", eligibility),
                new Row("Time begins", timeZero),
                new Row("Compared", strategies),
                new Row("Outcome", outcome),
                new Row("Watched", followUp),
                new Row("Estimand", estimand));
    }
}
