package org.kith.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The design system's published examples, from the package the build installed.
final class Fixtures {

    private static final Path COMPONENTS =
            Path.of("target", "frontend", "node_modules", "nhsuk-frontend", "dist", "nhsuk", "components");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Fixtures() {}

    /// The HTML of an example; `name#option` is the example of that name with that option set.
    static String fixture(String component, String name) {
        return find(component, name).get("html").asString();
    }

    static String context(String component, String name, String option) {
        var value = find(component, name).get("context").get(option);
        return value.isObject() ? value.get("text").asString() : value.asString();
    }

    static String revealed(String component, String name, int item) {
        var items = find(component, name).get("context").get("items");
        return items.get(item).get("conditional").get("html").asString();
    }

    static List<JsonNode> items(String component, String name) {
        var context = find(component, name).get("context");
        var items = context.has("items")
                ? context.get("items")
                : context.get("navigation").get("items");
        return StreamSupport.stream(items.spliterator(), false).toList();
    }

    private static JsonNode find(String component, String wanted) {
        var name = wanted.replaceFirst("#.*", "");
        var option = wanted.contains("#") ? wanted.substring(wanted.indexOf('#') + 1) : "";
        try {
            var all =
                    JSON.readTree(Files.readString(COMPONENTS.resolve(component).resolve("fixtures.json")));
            return StreamSupport.stream(all.get("fixtures").spliterator(), false)
                    .filter(each -> each.get("name").asString().equals(name))
                    .filter(each ->
                            option.isEmpty() || each.get("context").path(option).asBoolean(false))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No example " + wanted + " of " + component));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /// One line a tag or text, attributes sorted, white space that means nothing left out.
    static String normalised(String html) {
        var body = Jsoup.parseBodyFragment(html).body();
        assertThat(body.childNodeSize()).isPositive();
        var lines = new StringBuilder();
        body.childNodes().forEach(node -> write(node, "", lines));
        return lines.toString();
    }

    private static void write(Node node, String indent, StringBuilder lines) {
        if (node instanceof TextNode text && !text.isBlank()) {
            lines.append(indent).append(text.text().strip()).append('\n');
        }
        if (node instanceof Element element) {
            var attributes = StreamSupport.stream(element.attributes().spliterator(), false)
                    .map(Fixtures::attribute)
                    .sorted()
                    .collect(Collectors.joining());
            lines.append(indent)
                    .append('<')
                    .append(element.tagName())
                    .append(attributes)
                    .append(">\n");
            element.childNodes().forEach(child -> write(child, indent + "  ", lines));
        }
    }

    /// Their table keeps two words together by a class we do not offer. Our date boxes are named `example-day`, as
    /// their ids are; theirs `day` or `example[day]`.
    private static String attribute(Attribute attribute) {
        var value = attribute.getValue().strip();
        if (attribute.getKey().equals("class")) {
            value = value.replaceFirst(" nhsuk-u-nowrap$", "");
        }
        if (attribute.getKey().equals("name")) {
            value = value.replaceFirst("^(?:example\\[)?(day|month|year)]?$", "example-$1");
        }
        return " " + attribute.getKey() + "=\"" + value + "\"";
    }
}
