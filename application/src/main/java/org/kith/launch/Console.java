package org.kith.launch;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the operator reads: short lines for a terminal 80 characters wide, on standard output;
/// the one sentence that says why Kith cannot run goes to standard error.
final class Console {
    private static final int WIDTH = 80;
    private static final int STEPS = 10;

    private final PrintStream out;
    private final PrintStream error;
    private final boolean redraws;

    Console(PrintStream out, PrintStream error, boolean redraws) {
        this.out = out;
        this.error = error;
        this.redraws = redraws;
    }

    static Console ofThisProcess() {
        var terminal = Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal);
        return new Console(System.out, System.err, terminal.isPresent());
    }

    void line(String text) {
        out.println(text);
        out.flush();
    }

    /// A line that may be long: it goes on, further in, below.
    void paragraph(String text) {
        var line = new StringBuilder(" ");
        for (var word : text.split(" ", -1)) {
            if (line.length() + 1 + word.length() > WIDTH && !line.toString().isBlank()) {
                line(line.toString());
                line = new StringBuilder("   ");
            }
            line.append(' ').append(word);
        }
        line(line.toString());
    }

    /// A name and what it is, the second in a column.
    void fact(String name, String value) {
        line((redraws ? "\r" : "")
                + "  %-12s %s".formatted(name, value)
                + (redraws ? " ".repeat(Math.max(0, WIDTH - 16 - value.length())) : ""));
    }

    /// What is being done, until [#fact] writes over it; nothing where a line cannot be written over.
    void doing(String name, String value) {
        if (redraws) {
            out.print("  %-12s %s ...".formatted(name, value));
            out.flush();
        }
    }

    void sentence(String text) {
        error.println("kith: " + text);
        error.flush();
    }

    /// Redraws one line on a terminal; writes a line for every tenth of the work elsewhere.
    Progress progress(String name) {
        return redraws ? redrawn(name) : writtenOut(name);
    }

    void table(List<String> headings, List<List<String>> rows) {
        var widths = headings.stream().mapToInt(String::length).toArray();
        for (var row : rows) {
            for (var column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        row(headings, widths);
        rows.forEach(row -> row(row, widths));
    }

    private void row(List<String> cells, int... widths) {
        var text = new StringBuilder();
        for (var column = 0; column < widths.length; column++) {
            text.append("  ").append(String.format(Locale.ROOT, "%-" + widths[column] + "s", cells.get(column)));
        }
        line(text.toString().stripTrailing());
    }

    private Progress redrawn(String name) {
        return (step, percent) -> {
            var text = "  %-12s %3d%%  %s".formatted(name, percent, step);
            var shown = text.substring(0, Math.min(text.length(), WIDTH - 1));
            out.print("\r" + shown + " ".repeat(WIDTH - 1 - shown.length()) + (percent >= 100 ? "\n" : ""));
            out.flush();
        };
    }

    private Progress writtenOut(String name) {
        var told = new int[] {-1};
        return (step, percent) -> {
            if (percent / STEPS > told[0]) {
                told[0] = percent / STEPS;
                fact(name, "%3d%%  %s".formatted(percent, step));
            }
        };
    }
}
