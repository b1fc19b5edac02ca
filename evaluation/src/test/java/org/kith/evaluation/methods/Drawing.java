package org.kith.evaluation.methods;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kith.evaluation.report.Decimals;

/// A small chart as SVG: a frame of data coordinates in which marks are put.
///
/// Ink, ground and marks have a light and a dark colour each, told apart by shape as well; the ground is drawn too, so
/// that the words can be read on a page of either kind.
final class Drawing {

    /// What a mark is for, which gives it its colour.
    enum Ink {
        MAIN,
        OTHER,
        SOFT,
        QUIET;

        String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Where words stand relative to their point.
    enum Anchor {
        START,
        MIDDLE,
        END;

        String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A stretch of data laid over a stretch of the page.
    private record Scale(double from, double to, double start, double end) {
        double at(double value) {
            return start + (value - from) / (to - from) * (end - start);
        }
    }

    private static final int WIDTH = 640;
    private static final String STYLE = """
            <style>
            svg{font:13px system-ui,sans-serif}.ground{fill:#fff}text{fill:#212b32}
            .main{fill:#005eb8;stroke:#005eb8}.other{fill:#b34700;stroke:#b34700}
            .soft{fill:#c7dbef;stroke:none}.quiet{fill:#4c6272;stroke:#4c6272}
            .line{fill:none;stroke-width:2}.thin{fill:none;stroke-width:1}.bar{stroke:none}
            @media (prefers-color-scheme:dark){.ground{fill:#16202a}text{fill:#f0f4f5}
            .main{fill:#7cb8f2;stroke:#7cb8f2}.other{fill:#ffb070;stroke:#ffb070}
            .soft{fill:#2a4c6e}.quiet{fill:#aeb7bd;stroke:#aeb7bd}
            .line,.thin{fill:none}.bar,.soft{stroke:none}}
            </style>
            """;

    private final int width;
    private final int height;
    private final Scale across;
    private final Scale up;
    private final List<String> marks = new ArrayList<>();

    private Drawing(int width, int height, Scale across, Scale up) {
        this.width = width;
        this.height = height;
        this.across = across;
        this.up = up;
    }

    /// A frame so high, with so much room for words at its left; data run over the given stretches.
    static Drawing of(int height, int left, double fromX, double toX, double fromY, double toY) {
        return wide(WIDTH, height, left, fromX, toX, fromY, toY);
    }

    /// A frame of another width, for rows with long names.
    static Drawing wide(int width, int height, int left, double fromX, double toX, double fromY, double toY) {
        return new Drawing(
                width, height, new Scale(fromX, toX, left, width - 24), new Scale(fromY, toY, height - 48, 16));
    }

    /// A line along the bottom with its numbers and what they are.
    Drawing axisAcross(String what, double... ticks) {
        double bottom = height - 48;
        mark("<path class=\"quiet thin\" d=\"M%s %sH%s\"/>", across.start(), bottom, across.end());
        for (double tick : ticks) {
            mark("<path class=\"quiet thin\" d=\"M%s %sv5\"/>", across.at(tick), bottom);
            words(across.at(tick), bottom + 19, Anchor.MIDDLE, number(tick));
        }
        words((across.start() + across.end()) / 2, bottom + 39, Anchor.MIDDLE, what);
        return this;
    }

    /// Numbers up the left side, and what they are above them.
    Drawing axisUp(String what, double... ticks) {
        for (double tick : ticks) {
            words(across.start() - 8, up.at(tick) + 4, Anchor.END, number(tick));
            mark("<path class=\"quiet thin\" d=\"M%s %sh5\"/>", across.start() - 5, up.at(tick));
        }
        mark("<path class=\"quiet thin\" d=\"M%s %sV%s\"/>", across.start(), up.start(), up.end());
        words(across.start() + 6, up.end() + 4, Anchor.START, what);
        return this;
    }

    /// The name of a row, at its left.
    Drawing row(double y, String name) {
        words(across.start() - 12, up.at(y) + 4, Anchor.END, name);
        return this;
    }

    Drawing dot(double x, double y, double radius, Ink ink) {
        mark("<circle class=\"" + ink.css() + "\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>", across.at(x), up.at(y), radius);
        return this;
    }

    Drawing ring(double x, double y, double radius, Ink ink) {
        mark("<circle class=\"" + ink.css() + " thin\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>", across.at(x), up.at(y), radius);
        return this;
    }

    /// A filled box between two corners.
    Drawing box(double x1, double y1, double x2, double y2, Ink ink) {
        double left = Math.min(across.at(x1), across.at(x2));
        double top = Math.min(up.at(y1), up.at(y2));
        mark(
                "<rect class=\"" + ink.css() + " bar\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>",
                left,
                top,
                Math.abs(across.at(x2) - across.at(x1)),
                Math.abs(up.at(y2) - up.at(y1)));
        return this;
    }

    /// A line through points, given as x, y, x, y.
    Drawing line(Ink ink, double... points) {
        return path(ink, "line", "", points);
    }

    Drawing dashed(Ink ink, double... points) {
        return path(ink, "thin", " stroke-dasharray=\"5 4\"", points);
    }

    private Drawing path(Ink ink, String width, String dashes, double... points) {
        marks.add("<path class=\"" + ink.css() + " " + width + "\"" + dashes + " d=\"" + way(points) + "\"/>");
        return this;
    }

    /// The area within points, given as x, y, x, y.
    Drawing area(Ink ink, double... points) {
        marks.add("<path class=\"" + ink.css() + "\" d=\"" + way(points) + "Z\"/>");
        return this;
    }

    /// An interval lying down, with ends.
    Drawing interval(double low, double high, double y, Ink ink) {
        line(ink, low, y, high, y);
        mark("<path class=\"" + ink.css() + " line\" d=\"M%s %sv10\"/>", across.at(low), up.at(y) - 5);
        mark("<path class=\"" + ink.css() + " line\" d=\"M%s %sv10\"/>", across.at(high), up.at(y) - 5);
        return this;
    }

    /// Words beside a point, moved by so much of the page.
    Drawing note(double x, double y, double right, double down, Anchor anchor, String words) {
        words(across.at(x) + right, up.at(y) + 4 + down, anchor, words);
        return this;
    }

    String svg(String title) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width + " " + height + "\" width=\"" + width
                + "\" height=\"" + height + "\" role=\"img\">\n<title>" + escaped(title) + "</title>\n" + STYLE
                + "<rect class=\"ground\" width=\"" + width + "\" height=\"" + height + "\"/>\n"
                + String.join("\n", marks) + "\n</svg>\n";
    }

    private String way(double... points) {
        StringBuilder way = new StringBuilder();
        for (int i = 0; i < points.length; i += 2) {
            way.append(i == 0 ? "M" : "L")
                    .append(number(across.at(points[i])))
                    .append(' ')
                    .append(number(up.at(points[i + 1])));
        }
        return way.toString();
    }

    private void words(double x, double y, Anchor anchor, String words) {
        mark("<text x=\"%s\" y=\"%s\" text-anchor=\"" + anchor.css() + "\">" + escaped(words) + "</text>", x, y);
    }

    /// Each `%s` is one of the numbers, said with at most one decimal.
    private void mark(String shape, double... numbers) {
        String filled = shape;
        for (double number : numbers) {
            filled = filled.replaceFirst("%s", number(number));
        }
        marks.add(filled);
    }

    private static String number(double value) {
        double rounded = Math.round(value * 10) / 10.0;
        return Decimals.needed(rounded, 1).say(rounded);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
