package org.kith.directory.entries;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.PolicyFactory;

/// Words about a service, made safe to show: paragraphs, lists, links and emphasis, and nothing that runs, loads or
/// styles.
///
/// @param html    the whole text; a page may print it as it is
/// @param plain   the same without markup, for search and for cards
record Description(String html, String plain) {

    private static final int SUMMARY = 220;
    private static final Pattern TAG = Pattern.compile("<(?:/?[a-zA-Z][^<]*|!--.*?--)>", Pattern.DOTALL);
    private static final Pattern EMPTY =
            Pattern.compile("<(p|li|strong|em|ul|ol)>(?:\\s|\\u00A0|&nbsp;|<br ?/?>)*</\\1>");
    private static final PolicyFactory SAFE = new HtmlPolicyBuilder()
            .withPreprocessor(PlainerMarkup::new)
            .allowElements("p", "ul", "ol", "li", "br", "strong", "em", "a")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("http", "https", "mailto", "tel")
            .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
            .toFactory();

    static Description of(String raw) {
        var text = CleanText.lines(raw);
        var html = withoutEmpty(SAFE.sanitize(isMarkedUp(text) ? text : paragraphs(text)));
        var plain = new PlainText();
        HtmlSanitizer.sanitize(html, plain);
        return new Description(html, plain.text());
    }

    static boolean isMarkedUp(String raw) {
        return TAG.matcher(raw).find();
    }

    /// The words of a text that was typed with line breaks, as they were typed.
    static String asTyped(String html) {
        return Arrays.stream(html.split("</p><p>"))
                .map(paragraph -> {
                    var plain = new PlainText();
                    HtmlSanitizer.sanitize(paragraph, plain);
                    return plain.text();
                })
                .collect(Collectors.joining("\n\n"));
    }

    /// The beginning, for a card.
    String summary() {
        return CleanText.cut(CleanText.line(plain), SUMMARY);
    }

    private static String paragraphs(String text) {
        return text.isEmpty()
                ? ""
                : "<p>" + text.replaceAll("\n{2,}", "</p><p>").replace("\n", "<br>") + "</p>";
    }

    private static String withoutEmpty(String html) {
        var before = html;
        var after = EMPTY.matcher(html).replaceAll("");
        while (!after.equals(before)) {
            before = after;
            after = EMPTY.matcher(after).replaceAll("");
        }
        return after.strip();
    }

    /// Collects the text, a line to each block.
    private static final class PlainText implements HtmlSanitizer.Policy {

        private final StringBuilder text = new StringBuilder();

        String text() {
            return text.toString().replaceAll("[ \\u00A0]*\n\\s*", "\n").strip();
        }

        @Override
        public void openDocument() {}

        @Override
        public void closeDocument() {}

        @Override
        public void openTag(String name, List<String> attributes) {
            breakAt(name);
        }

        @Override
        public void closeTag(String name) {
            breakAt(name);
        }

        @Override
        public void text(String words) {
            text.append(words);
        }

        private void breakAt(String name) {
            switch (name) {
                case "p", "ul", "ol", "li", "br" -> text.append('\n');
                default -> {}
            }
        }
    }
}
