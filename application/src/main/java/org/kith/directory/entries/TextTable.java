package org.kith.directory.entries;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// A text file of rows whose cells stand between commas or tabs.
final class TextTable {

    private static final int LONGEST_FIRST_LINE = 10_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Path file;
    private final List<String> firstRow;
    private final CSVFormat format;

    private TextTable(Path file, List<String> firstRow, CSVFormat format) {
        this.file = file;
        this.firstRow = firstRow;
        this.format = format;
    }

    static TextTable open(Path file) {
        try (var reader = reader(file)) {
            var start = new char[LONGEST_FIRST_LINE];
            int length = Math.max(reader.read(start), 0);
            var line = new String(start, 0, length).lines().findFirst().orElse("");
            var format = line.indexOf('\t') >= 0
                    ? CSVFormat.TDF.builder().setQuote(null).get()
                    : CSVFormat.DEFAULT;
            try (var parser = CSVParser.parse(line, format)) {
                var first = parser.stream().findFirst().map(CSVRecord::toList).orElse(List.of());
                return new TextTable(
                        file,
                        first.stream()
                                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                                .toList(),
                        format);
            }
        } catch (CharacterCodingException foreign) {
            throw new BrokenFile("The file is not UTF-8 text");
        } catch (IOException | UncheckedIOException unreadable) {
            throw new BrokenFile("The file is not a table that Kith can read");
        }
    }

    List<String> firstRow() {
        return firstRow;
    }

    boolean names(String column) {
        return firstRow.contains(column);
    }

    /// Reads the rows under a header.
    void rows(Consumer<TableRow> each) {
        read(
                format.builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .setIgnoreHeaderCase(true)
                        .setIgnoreSurroundingSpaces(true)
                        .get(),
                each);
    }

    /// Reads the rows of a file without header.
    void bareRows(Consumer<TableRow> each) {
        read(format, each);
    }

    private void read(CSVFormat layout, Consumer<TableRow> each) {
        var at = new Progress();
        try (var reader = reader(file);
                var parser = layout.parse(reader)) {
            for (var row : parser) {
                at.row = row.getRecordNumber();
                if (row.size() != firstRow.size()) {
                    throw new BrokenFile("Row %,d has %d cells where the first row has %d"
                            .formatted(at.row, row.size(), firstRow.size()));
                }
                each.accept(new TableRow(row));
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
            throw new BrokenFile(why(broken, at.row + 1));
        }
    }

    private static String why(Exception broken, long row) {
        var cause = broken instanceof UncheckedIOException wrapped ? wrapped.getCause() : broken;
        return switch (cause) {
            case CharacterCodingException foreign -> "The file is not UTF-8 text at about row %,d".formatted(row);
            case CSVException torn -> "Row %,d cannot be read: a quotation mark is out of place".formatted(row);
            case null, default -> "Row %,d cannot be read".formatted(row);
        };
    }

    private static BufferedReader reader(Path file) throws IOException {
        var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private static final class Progress {
        private long row;
    }
}
