package org.kith;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The form of a page as a browser would send it, with some fields filled in otherwise.
public final class FilledIn {

    private FilledIn() {}

    /// The fields alternate between names and values, as [Visitor#post] takes them.
    public static String[] form(Document page, String action, String... otherwise) {
        var fields = new ArrayList<>(List.of(otherwise));
        var changed = IntStream.range(0, otherwise.length / 2)
                .mapToObj(field -> otherwise[2 * field])
                .toList();
        for (var field : page.select("form[action=" + action + "] [name]")) {
            if (isSent(field) && !changed.contains(field.attr("name"))) {
                fields.add(field.attr("name"));
                fields.add(value(field));
            }
        }
        return fields.toArray(String[]::new);
    }

    private static boolean isSent(Element field) {
        var ticks = field.attr("type").matches("radio|checkbox");
        return !field.attr("name").equals("_csrf")
                && !field.tagName().equals("button")
                && (!ticks || field.hasAttr("checked"));
    }

    private static String value(Element field) {
        return switch (field.tagName()) {
            case "textarea" -> field.wholeText().strip();
            case "select" -> field.select("option[selected]").attr("value");
            default -> field.val();
        };
    }
}
