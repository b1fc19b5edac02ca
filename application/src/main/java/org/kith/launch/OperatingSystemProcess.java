package org.kith.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// One run of a program to its end: how it ended and what it printed.
record OperatingSystemProcess(int exitCode, String output) {
    private static final Pattern COMPLAINT = Pattern.compile("^.*\\b(ERROR|FATAL|PANIC|error):");

    // PostgreSQL run as another user fails on a home folder it may not read, so HOME and the rest are not inherited.
    private static final Map<String, String> ENVIRONMENT =
            Map.of("PATH", "/usr/local/bin:/usr/bin:/bin", "LC_ALL", "C.UTF-8", "TZ", "UTC");

    /// Runs a command in an almost empty environment and waits for it; `input` becomes its standard input.
    static OperatingSystemProcess run(List<String> command, String input) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(ENVIRONMENT);
        try {
            var process = builder.start();
            try (var stdin = process.getOutputStream()) {
                stdin.write(input.getBytes(StandardCharsets.UTF_8));
            } catch (IOException ended) {
                // A program that ended before reading its input has said why in its output.
            }
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new OperatingSystemProcess(process.waitFor(), output);
        } catch (IOException notThere) {
            return new OperatingSystemProcess(127, String.valueOf(notThere.getMessage()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new OperatingSystemProcess(130, "interrupted");
        }
    }

    boolean succeeded() {
        return exitCode == 0;
    }

    /// The last thing the program complained about, or else the last thing it said.
    String complaint() {
        var lines = output.lines().filter(line -> !line.isBlank()).toList();
        return lines.stream()
                .filter(line -> COMPLAINT.matcher(line).find())
                .reduce((earlier, later) -> later)
                .or(() -> lines.isEmpty() ? Optional.empty() : Optional.of(lines.getLast()))
                .map(line -> COMPLAINT.matcher(line).replaceFirst("").strip())
                .orElse("exit code " + exitCode);
    }

    /// The account this program runs as; 0 is root.
    static int ownUserId() {
        try {
            return (int) Files.getAttribute(Path.of("/proc/self"), "unix:uid");
        } catch (IOException noSuchFolder) {
            throw new UncheckedIOException(noSuchFolder);
        }
    }
}
