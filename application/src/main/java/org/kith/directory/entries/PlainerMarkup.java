package org.kith.directory.entries;

import java.util.List;
import java.util.regex.Pattern;
import org.owasp.html.HtmlStreamEventReceiver;

/// Passes markup on in the few elements that descriptions keep. A heading becomes a strong paragraph, because one of
/// the
/// feed's own would break the order of the page's headings; boxes and rows of tables become paragraphs.
final class PlainerMarkup implements HtmlStreamEventReceiver {

    private static final Pattern HEADING = Pattern.compile("h[1-6]");
    private static final Pattern CELL = Pattern.compile("t[dh]|table|tbody|thead");

    private final HtmlStreamEventReceiver next;

    PlainerMarkup(HtmlStreamEventReceiver next) {
        this.next = next;
    }

    @Override
    public void openDocument() {
        next.openDocument();
    }

    @Override
    public void closeDocument() {
        next.closeDocument();
    }

    @Override
    public void openTag(String name, List<String> attributes) {
        if (CELL.matcher(name).matches()) {
            next.text(" ");
        } else if (HEADING.matcher(name).matches()) {
            next.openTag("p", List.of());
            next.openTag("strong", List.of());
        } else {
            next.openTag(plainer(name), attributes);
        }
    }

    @Override
    public void closeTag(String name) {
        if (HEADING.matcher(name).matches()) {
            next.closeTag("strong");
            next.closeTag("p");
        } else if (!CELL.matcher(name).matches()) {
            next.closeTag(plainer(name));
        }
    }

    @Override
    public void text(String words) {
        next.text(words);
    }

    private static String plainer(String name) {
        return switch (name) {
            case "b" -> "strong";
            case "i" -> "em";
            case "div", "section", "article", "tr", "blockquote", "main", "header", "figure" -> "p";
            default -> name;
        };
    }
}
