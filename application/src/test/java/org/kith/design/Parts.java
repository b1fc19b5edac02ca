package org.kith.design;

import gg.jte.Content;
import java.util.List;

/// Parts of a page put together in Java, as a template would put them together.
final class Parts {

    private Parts() {}

    static Content part(String template, Object... namesAndValues) {
        return html(Rendering.of(template, Rendering.parameters(namesAndValues)));
    }

    static Content heading(String text) {
        return html("<h1 class=\"nhsuk-heading-l\">%s</h1>".formatted(text));
    }

    static Content html(String html) {
        return output -> output.writeContent(html);
    }

    static Content all(Content... parts) {
        return output -> List.of(parts).forEach(part -> part.writeTo(output));
    }
}
