package org.kith.isolation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.kith.isolation.Doors.Door;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// The forms that pages were seen to have, each filled in as somebody might who is in a hurry, by where it leads.
final class Forms {

    private final List<Door> doors;
    private final Map<String, List<String>> seen = new TreeMap<>();

    Forms(List<Door> doors) {
        this.doors = doors.stream().filter(Door::posts).toList();
    }

    void look(String page) {
        for (var form : Jsoup.parse(page).select("form[method=post]")) {
            to(form.attr("action")).ifPresent(door -> seen.putIfAbsent(door.toString(), filled(form)));
        }
    }

    Optional<String[]> of(Door door) {
        return Optional.ofNullable(seen.get(door.toString())).map(fields -> fields.toArray(String[]::new));
    }

    private Optional<Door> to(String action) {
        var path = PathContainer.parsePath(action);
        var parser = new PathPatternParser();
        return doors.stream()
                .filter(door -> parser.parse(door.pattern()).matches(path))
                .min((one, other) -> PathPattern.SPECIFICITY_COMPARATOR.compare(
                        parser.parse(one.pattern()), parser.parse(other.pattern())));
    }

    private static List<String> filled(Element form) {
        var fields = new ArrayList<String>();
        var answered = new HashSet<String>();
        for (var control : form.select("[name]")) {
            var name = control.attr("name");
            if (!name.equals("_csrf") && !control.tagName().equals("button") && isAnswer(form, control, answered)) {
                answered.add(name);
                fields.add(name);
                fields.add(value(control));
            }
        }
        return fields;
    }

    private static boolean isAnswer(Element form, Element control, Set<String> answered) {
        if (!control.attr("type").matches("radio|checkbox")) {
            return true;
        }
        var chosen = form.select("[checked]").stream()
                .anyMatch(each -> each.attr("name").equals(control.attr("name")));
        return !answered.contains(control.attr("name")) && (control.hasAttr("checked") || !chosen);
    }

    private static String value(Element control) {
        var there = control.tagName().equals("select")
                ? control.select("option[selected], option[value~=.]").attr("value")
                : control.tagName().equals("textarea") ? control.wholeText().strip() : control.val();
        if (!there.isEmpty()) {
            return there;
        }
        return switch (control.attr("type")) {
            case "email" -> "somebody@example.org";
            case "tel" -> "020 7946 0123";
            default -> control.attr("inputmode").equals("numeric") ? "1" : "Some words";
        };
    }
}
