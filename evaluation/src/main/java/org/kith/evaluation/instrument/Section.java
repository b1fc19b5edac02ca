package org.kith.evaluation.instrument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A run of `name: value` lines under one heading; the lines before the first heading are a section without a name.
record Section(int line, String kind, String name, List<Line> lines) {

    static List<Section> all(String text) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(1, "", "", new ArrayList<>()));
        int number = 0;
        for (String raw : text.lines().toList()) {
            number++;
            String stripped = raw.strip();
            if (stripped.isEmpty() || stripped.startsWith("#")) {
                continue;
            }
            if (stripped.startsWith("[")) {
                sections.add(heading(number, stripped));
            } else {
                sections.getLast().lines.add(Line.of(number, stripped));
            }
        }
        return sections;
    }

    private static Section heading(int number, String stripped) {
        int blank = stripped.indexOf(' ');
        if (blank < 0 || !stripped.endsWith("]")) {
            throw new FaultyFile(number, "a heading is [item name] or [score name]");
        }
        String kind = stripped.substring(1, blank);
        return new Section(
                number, kind, stripped.substring(blank, stripped.length() - 1).strip(), new ArrayList<>());
    }

    void allow(Set<String> names) {
        for (Line line : lines) {
            if (!names.contains(line.name)) {
                throw line.fault("\"" + line.name + "\" is not a name known here");
            }
        }
    }

    List<Line> every(String wanted) {
        return lines.stream().filter(line -> line.name.equals(wanted)).toList();
    }

    Optional<Line> find(String wanted) {
        List<Line> found = every(wanted);
        if (found.size() > 1) {
            throw found.get(1).fault("\"" + wanted + "\" is said twice");
        }
        return found.stream().findFirst();
    }

    Line one(String wanted) {
        return find(wanted).orElseThrow(() -> new FaultyFile(line, "\"" + wanted + "\" is missing"));
    }

    String text(String wanted) {
        return one(wanted).value;
    }

    String text(String wanted, String otherwise) {
        return find(wanted).map(Line::value).orElse(otherwise);
    }

    /// The comma-separated words of a line that may be absent.
    List<Line> words(String wanted) {
        return find(wanted).stream()
                .flatMap(found -> Arrays.stream(found.parts(",", 0)).map(found::with))
                .toList();
    }

    /// One line, which knows where it stands so that a fault can say so.
    record Line(int number, String name, String value) {

        static Line of(int number, String stripped) {
            int colon = stripped.indexOf(':');
            if (colon < 1) {
                throw new FaultyFile(number, "a line is a name, a colon and a value");
            }
            return new Line(
                    number,
                    stripped.substring(0, colon).strip(),
                    stripped.substring(colon + 1).strip());
        }

        FaultyFile fault(String what) {
            return new FaultyFile(number, what);
        }

        Line with(String part) {
            return new Line(number, name, part);
        }

        /// The value cut at a separator, into exactly `count` parts, or into any number when `count` is 0.
        String[] parts(String separator, int count) {
            String[] parts = value.split(separator, count);
            if (count > 0 && parts.length != count) {
                throw fault("\"" + value + "\" should have " + count + " parts");
            }
            return Arrays.stream(parts).map(String::strip).toArray(String[]::new);
        }

        double number(String text) {
            try {
                return Double.parseDouble(text);
            } catch (NumberFormatException notANumber) {
                throw fault("\"" + text + "\" is not a number");
            }
        }

        double asNumber() {
            return number(value);
        }

        int whole(String text) {
            try {
                return Integer.parseInt(text);
            } catch (NumberFormatException notWhole) {
                throw fault("\"" + text + "\" is not a whole number");
            }
        }

        /// The two ends of "0..10".
        double[] range() {
            String[] ends = parts("\\.\\.", 2);
            return new double[] {number(ends[0]), number(ends[1])};
        }
    }
}
