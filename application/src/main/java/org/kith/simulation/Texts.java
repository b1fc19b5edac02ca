package org.kith.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// One of the demonstration's tables of words, as the README beside them describes it.
record Texts(List<Line> lines) {

    Texts {
        lines = List.copyOf(lines);
    }

    static Texts of(String name) {
        try (var file = Objects.requireNonNull(Texts.class.getResourceAsStream(name + ".tsv"), name)) {
            var rows = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            var columns = rows.getFirst().split("\t", -1);
            return new Texts(rows.stream()
                    .skip(1)
                    .filter(row -> !row.isBlank())
                    .map(row -> Line.of(columns, row.split("\t", -1)))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The lines whose column holds this.
    Texts where(String column, String value) {
        return new Texts(
                lines.stream().filter(line -> line.at(column).equals(value)).toList());
    }

    /// One of the lines. There must be one.
    Line any(Chance chance) {
        return chance.oneOf(lines);
    }

    /// The lines about one of these needs, or all when no line is.
    Texts about(List<String> needs) {
        var fitting = lines.stream()
                .filter(line ->
                        line.list("needs").stream().anyMatch(needs::contains) || needs.contains(line.at("need")))
                .toList();
        return fitting.isEmpty() ? this : new Texts(fitting);
    }

    /// The lines that fit a person of this age and sex.
    Texts fitting(int age, String sex) {
        return new Texts(lines.stream()
                .filter(line -> line.number("age_from", 0) <= age && age <= line.number("age_to", 120))
                .filter(line -> line.at("sex").isEmpty()
                        || line.at("sex").equals("any")
                        || line.at("sex").equals(sex))
                .toList());
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /// A row by the names of its columns.
    record Line(Map<String, String> cells) {

        static Line of(String[] columns, String[] row) {
            var cells = new HashMap<String, String>();
            for (int i = 0; i < columns.length; i++) {
                cells.put(columns[i], i < row.length ? row[i].strip() : "");
            }
            return new Line(cells);
        }

        String at(String column) {
            return cells.getOrDefault(column, "");
        }

        int number(String column, int otherwise) {
            return at(column).isEmpty() ? otherwise : Integer.parseInt(at(column));
        }

        List<String> list(String column) {
            return Arrays.stream(at(column).split(",", -1))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }
    }
}
