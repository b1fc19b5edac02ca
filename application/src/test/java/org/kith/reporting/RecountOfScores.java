package org.kith.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kith.History;
import org.kith.RawRows.Raw;

/// The scores of those who started, and who of them is missing, counted again row by row in plain loops.
final class RecountOfScores {

    private final RawHistory raw;

    RecountOfScores(RawHistory raw) {
        this.raw = raw;
    }

    /// The first and last value of one item of everybody who started, not a number where there is none.
    List<double[]> scores(String item) {
        var pairs = new ArrayList<double[]>();
        for (var support : starters()) {
            pairs.add(new double[] {answer(support, "first", item), answer(support, "last", item)});
        }
        return pairs;
    }

    /// "By/Group" with those who have both and those who have not.
    Map<String, List<Integer>> missing() {
        var counts = new TreeMap<String, int[]>();
        for (var support : starters()) {
            var person = raw.people.stream()
                    .filter(each -> Objects.equals(each.get("id"), support.get("person_id")))
                    .findFirst()
                    .orElseThrow();
            var referral = raw.referrals.stream()
                    .filter(each -> Objects.equals(each.get("id"), support.get("referral_id")))
                    .findFirst()
                    .orElseThrow();
            var both = taken(support, "first") != null && taken(support, "last") != null;
            for (var group : List.of(
                    "Age/" + age(person, referral), "Sex/" + sex(person), "Deprivation decile/" + decile(person))) {
                counts.computeIfAbsent(group, _ -> new int[2])[both ? 0 : 1]++;
            }
        }
        var found = new TreeMap<String, List<Integer>>();
        counts.forEach((group, pair) -> found.put(group, List.of(pair[0], pair[1])));
        return found;
    }

    private static String age(Raw person, Raw referral) {
        var born = RawHistory.date(person.get("born_on"));
        var on = History.day(RawHistory.at(referral.get("submitted_at")));
        int years = on.getYear() - born.getYear();
        if (on.getMonthValue() < born.getMonthValue()
                || (on.getMonthValue() == born.getMonthValue() && on.getDayOfMonth() < born.getDayOfMonth())) {
            years--;
        }
        if (years < 30) {
            return "18 to 29";
        }
        if (years < 45) {
            return "30 to 44";
        }
        return years < 65 ? "45 to 64" : years < 80 ? "65 to 79" : "80 and over";
    }

    private String sex(Raw person) {
        var answer = raw.characteristics.stream()
                .filter(row -> Objects.equals(row.get("person_id"), person.get("id")))
                .filter(row -> "sex".equals(row.get("characteristic")))
                .max(Comparator.comparing(row -> RawHistory.at(row.get("recorded_at"))))
                .map(row -> RawHistory.text(row.get("answer")))
                .orElse("");
        return switch (answer) {
            case "1" -> "Male";
            case "2" -> "Female";
            case "9" -> "Neither male nor female";
            default -> "Not known";
        };
    }

    private static String decile(Raw person) {
        return person.get("imd_decile") instanceof Integer decile
                ? switch (decile) {
                    case 1, 2 -> "1 and 2, most deprived";
                    case 3, 4 -> "3 and 4";
                    case 5, 6 -> "5 and 6";
                    case 7, 8 -> "7 and 8";
                    default -> "9 and 10, least deprived";
                }
                : "Not known";
    }

    private List<Raw> starters() {
        return raw.endedSupports().stream()
                .filter(support -> support.get("engaged_at") != null)
                .filter(support -> RawHistory.has(raw.assessments, "support_id", support.get("id"), _ -> true))
                .toList();
    }

    private double answer(Raw support, String occasion, String item) {
        var assessment = taken(support, occasion);
        if (assessment == null) {
            return Double.NaN;
        }
        return raw.answers.stream()
                .filter(answer -> Objects.equals(answer.get("assessment_id"), assessment.get("id")))
                .filter(answer -> item.equals(answer.get("item")))
                .map(answer -> answer.get("answer") instanceof Integer number ? (double) number : Double.NaN)
                .findFirst()
                .orElse(Double.NaN);
    }

    private @Nullable Raw taken(Raw support, String occasion) {
        var order = Comparator.<Raw>comparingInt(row -> row.get("period") instanceof Integer period ? period : 0);
        return raw.assessments.stream()
                .filter(row -> Objects.equals(row.get("support_id"), support.get("id")))
                .filter(row -> occasion.equals(row.get("occasion")))
                .filter(row -> "taken".equals(row.get("state")))
                .min(occasion.equals("first") ? order : order.reversed())
                .orElse(null);
    }
}
