package org.kith.design.chart;

import gg.jte.Content;
import java.util.Locale;

/// A drawing whose horizontal measures are percentages of its width and whose vertical ones are pixels.
final class Svg {

    private final StringBuilder shapes = new StringBuilder();
    private final int height;

    Svg(int height) {
        this.height = height;
    }

    Svg bar(double left, double top, double width, double tall, String kind) {
        shapes.append("<rect class=\"%s\" x=\"%s%%\" y=\"%s\" width=\"%s%%\" height=\"%s\" rx=\"2\"/>"
                .formatted(kind, number(left), number(top), number(width), number(tall)));
        return this;
    }

    Svg line(double fromX, double fromY, double toX, double toY, String kind) {
        shapes.append("<line class=\"%s\" x1=\"%s%%\" y1=\"%s\" x2=\"%s%%\" y2=\"%s\"/>"
                .formatted(kind, number(fromX), number(fromY), number(toX), number(toY)));
        return this;
    }

    Svg dot(double x, double y, String kind) {
        shapes.append("<circle class=\"%s\" cx=\"%s%%\" cy=\"%s\" r=\"6\"/>".formatted(kind, number(x), number(y)));
        return this;
    }

    /// Text that begins, is centred or ends at a point: its anchor is `start`, `middle` or `end`.
    Svg text(double x, double y, String anchor, String text) {
        shapes.append("<text x=\"%s%%\" y=\"%s\" text-anchor=\"%s\">%s</text>"
                .formatted(number(x), number(y), anchor, escaped(text)));
        return this;
    }

    Content drawn() {
        var drawing =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100%%\" height=\"%d\" focusable=\"false\">%s</svg>"
                        .formatted(height, shapes);
        return output -> output.writeContent(drawing);
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.2f", number).replaceFirst("\\.?0+$", "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
