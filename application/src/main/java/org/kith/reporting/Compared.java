package org.kith.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kith.people.Characteristic;

/// A group of those who started, and how many of them have both questionnaires.
///
/// @param by what the group is one of: age, sex or deprivation
public record Compared(String by, String group, long complete, long incomplete) {

    static final String NOT_KNOWN = "Not known";

    static final List<String> AGES = List.of("18 to 29", "30 to 44", "45 to 64", "65 to 79", "80 and over");
    static final List<String> DECILES =
            List.of("1 and 2, most deprived", "3 and 4", "5 and 6", "7 and 8", "9 and 10, least deprived", NOT_KNOWN);

    public long all() {
        return complete + incomplete;
    }

    static List<Compared> all(List<Starter> starters) {
        var all = new ArrayList<Compared>();
        all.addAll(by("Age", AGES, starters, starter -> age(starter.age())));
        var sexes = new ArrayList<String>();
        Characteristic.SEX.options().forEach(option -> sexes.add(option.title()));
        sexes.add(NOT_KNOWN);
        all.addAll(by("Sex", sexes, starters, Compared::sex));
        all.addAll(by("Deprivation decile", DECILES, starters, starter -> decile(starter.decile())));
        return all;
    }

    private static List<Compared> by(
            String by, List<String> groups, List<Starter> starters, Function<Starter, String> group) {
        return groups.stream()
                .map(each -> {
                    var members = starters.stream()
                            .filter(starter -> group.apply(starter).equals(each))
                            .toList();
                    var complete = members.stream().filter(Starter::complete).count();
                    return new Compared(by, each, complete, members.size() - complete);
                })
                .toList();
    }

    static String age(int age) {
        return AGES.get(age < 30 ? 0 : age < 45 ? 1 : age < 65 ? 2 : age < 80 ? 3 : 4);
    }

    private static String sex(Starter starter) {
        return Optional.ofNullable(starter.sex())
                .flatMap(Characteristic.SEX::option)
                .map(Characteristic.Option::title)
                .orElse(NOT_KNOWN);
    }

    static String decile(@Nullable Integer decile) {
        return decile == null ? NOT_KNOWN : DECILES.get((decile - 1) / 2);
    }
}
