package org.kith.reporting;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.kith.reporting.Sheet.Cell;

/// Everything that those who may see no people are shown, with what it means.
public enum Published implements Defined {
    ACTIVITY(
            "report-activity",
            "Referrals and support, quarter by quarter",
            "Referrals received, referrals accepted, first sessions held and support ended, each counted in the quarter"
                    + " in which it happened. A referral may be received in one quarter and accepted in the next, so the"
                    + " lines are not parts of each other. A count of fewer than five is not shown and is counted in the"
                    + " next quarter's figure instead.",
            "referrals",
            "Referrals to which it happened in the quarter",
            "Every referral to the scheme, without those entered in error"),
    BY_PRACTICE("report-practice", "By practice", "the person’s practice"),
    BY_DECILE("report-deprivation", "By deprivation of the area", "the deprivation of the person’s small area"),
    BY_AGE("report-age", "By age", "the person’s age when referred"),
    BY_NEED("report-need", "By need", "the needs that the referral names"),
    BY_ROUTE("report-route", "By way in", "how the referral came"),
    WAITS(
            "report-waits",
            "How long people waited",
            "Days from the day a referral was sent to the day it was accepted, of those accepted in the year, and to the"
                    + " first session, of those whose first session was in the year. Half waited no longer than the"
                    + " median; nine in ten no longer than the 90th centile. Whoever still waits is not in it. The longest"
                    + " wait is not shown, because it is one person's.",
            "days",
            "Days waited",
            "Referrals for which it came in the year"),
    CHANGE(
            "report-change",
            "Change in ONS4 scores",
            "Last score minus first score of people whose support ended in the year after a first session, with its 95%"
                    + " interval, for each of the four questions of the Office for National Statistics (ONS4), from 0 to"
                    + " 10. Only people with every answer, first and last, are in the mean, so all four speak of the same"
                    + " people. With fewer than ten of them there is no mean.",
            "points",
            "People with every answer, first and last",
            "People whose support ended in the year after a first session and who were to be asked"),
    MISSING(
            "report-missing",
            "Who is missing from the change",
            "Of everybody whose support ended in the year, how many had a first session and were to be asked, how many"
                    + " answered every question first and last, and why the others did not.",
            "people",
            "People with the questionnaire, or without it for this reason",
            "People whose support ended in the year");

    private final String code;
    private final String title;
    private final String definition;
    private final String unit;
    private final String numerator;
    private final String denominator;

    Published(String code, String title, String definition, String unit, String numerator, String denominator) {
        this.code = code;
        this.title = title;
        this.definition = definition;
        this.unit = unit;
        this.numerator = numerator;
        this.denominator = denominator;
    }

    Published(String code, String title, String by) {
        this(
                code,
                title,
                "Referrals received, accepted, with a first session and ended in the year, by " + by
                        + ". Each column is"
                        + " of what happened in the year and adds up by itself; a referral may name several needs and"
                        + " then stands in several lines. Groups of fewer than five are not shown, nor others from which"
                        + " they could be worked out.",
                "referrals",
                "Referrals of the group to which it happened in the year",
                "All referrals to which it happened in the year");
    }

    private List<String> columns() {
        return switch (this) {
            case ACTIVITY -> List.of("What happened", "Referrals");
            case BY_PRACTICE -> groups("Practice");
            case BY_DECILE -> groups("Decile");
            case BY_AGE -> groups("Age");
            case BY_NEED -> groups("Need");
            case BY_ROUTE -> groups("Way in");
            case WAITS -> List.of("Until", "Referrals", "Median days", "90th centile");
            case CHANGE -> List.of("Score", "People with both", "Mean change", "95% from", "95% to");
            case MISSING -> List.of("Who", "People");
        };
    }

    private static List<String> groups(String by) {
        return Stream.concat(
                        Stream.of(by, Milestone.RECEIVED.title(), "% of those received"),
                        Arrays.stream(Milestone.values()).skip(1).map(Milestone::title))
                .toList();
    }

    Sheet sheet(Period period, List<List<Cell>> rows) {
        return new Sheet(this, caption(period), columns(), rows);
    }

    String caption(Period period) {
        return title + ", " + period.inWords();
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String definition() {
        return definition;
    }

    @Override
    public String unit() {
        return unit;
    }

    @Override
    public String numerator() {
        return numerator;
    }

    @Override
    public String denominator() {
        return denominator;
    }
}
