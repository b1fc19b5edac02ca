package org.kith.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kith.reporting.Milestones.Passed;
import org.kith.schemes.FrontDoor;
import org.kith.schemes.Need;
import org.kith.tenancy.Coded;

/// By what a report tells referrals apart. Every referral is in one group, but in one for each need it names.
enum Grouping {
    PRACTICE(Published.BY_PRACTICE),
    DECILE(Published.BY_DECILE),
    AGE(Published.BY_AGE),
    NEED(Published.BY_NEED),
    ROUTE(Published.BY_ROUTE);

    static final String OTHER_PRACTICES = "Other practices, or not known";

    private static final long WORTH_A_LINE = 5;

    private final Published published;

    Grouping(Published published) {
        this.published = published;
    }

    Published published() {
        return published;
    }

    /// Every group in order, with the referrals of some milestone in it. Which lines there are tells nothing: they are
    /// fixed, and a practice has its own from five referrals received on.
    SequencedMap<String, Long> counts(List<Passed> year, Milestone milestone) {
        var labels = labels(year);
        var counts = new LinkedHashMap<String, Long>();
        labels.forEach(label -> counts.put(label, 0L));
        year.stream()
                .filter(each -> each.milestone() == milestone)
                .flatMap(each -> groups(each).stream())
                .forEach(group -> counts.merge(labels.contains(group) ? group : labels.getLast(), 1L, Long::sum));
        return counts;
    }

    private List<String> labels(List<Passed> year) {
        return switch (this) {
            case PRACTICE -> practices(year);
            case DECILE -> Compared.DECILES;
            case AGE -> Compared.AGES;
            case NEED -> titles(Need.values());
            case ROUTE -> titles(FrontDoor.values());
        };
    }

    private List<String> groups(Passed each) {
        return switch (this) {
            case PRACTICE -> List.of(Objects.requireNonNullElse(each.practice(), OTHER_PRACTICES));
            case DECILE -> List.of(Compared.decile(each.decile()));
            case AGE -> List.of(Compared.age(each.age()));
            case NEED -> each.needs().stream().map(Need::title).toList();
            case ROUTE -> List.of(each.route().title());
        };
    }

    private static List<String> practices(List<Passed> year) {
        Map<String, Long> received = year.stream()
                .filter(each -> each.milestone() == Milestone.RECEIVED && each.practice() != null)
                .collect(Collectors.groupingBy(
                        each -> Objects.requireNonNull(each.practice()), TreeMap::new, Collectors.counting()));
        received.values().removeIf(number -> number < WORTH_A_LINE);
        var labels = new ArrayList<>(received.keySet());
        labels.add(OTHER_PRACTICES);
        return labels;
    }

    private static List<String> titles(Coded... list) {
        return Arrays.stream(list).map(Coded::title).toList();
    }
}
