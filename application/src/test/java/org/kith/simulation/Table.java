package org.kith.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// A tab-separated file of the demonstration, with its header line taken off.
record Table(String name, List<String> header, List<List<String>> rows) {

    static Table read(String name) {
        List<List<String>> lines = lines(name).map(Table::cells).toList();
        assertThat(lines).as(name).allSatisfy(line -> assertThat(line).hasSameSizeAs(lines.getFirst()));
        return new Table(name, lines.getFirst(), lines.subList(1, lines.size()));
    }

    Stream<String> column(String column) {
        int index = header.indexOf(column);
        assertThat(index).as("%s has a column %s", name, column).isNotNegative();
        return rows.stream().map(row -> row.get(index));
    }

    static InputStream open(String name) {
        return Objects.requireNonNull(Table.class.getResourceAsStream(name), name);
    }

    private static Stream<String> lines(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split("\t", -1));
    }
}
