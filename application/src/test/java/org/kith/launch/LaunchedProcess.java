package org.kith.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A Kith in a Java process of its own, as the launcher script starts it. One that hangs is killed in the end,
/// so that a test fails with what it printed.
final class LaunchedProcess implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 90;

    private final Process process;
    private final BufferedReader reader;
    private final List<String> output = new ArrayList<>();

    private LaunchedProcess(Process process) {
        this.process = process;
        this.reader = process.inputReader();
        CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS).execute(process::destroyForcibly);
    }

    static LaunchedProcess start(Path data, int port, String... command) {
        return start(Map.of("KITH_DATA", data.toString(), "KITH_PORT", String.valueOf(port)), command);
    }

    static LaunchedProcess start(Map<String, String> environment, String... command) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("java.class.path");
        var options = Stream.of(
                java,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-cp",
                classPath,
                SmallKith.class.getName());
        var builder =
                new ProcessBuilder(Stream.concat(options, Stream.of(command)).toList()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("KITH_"));
        // What nobody asks for in these tests is not made: a start takes half the time.
        builder.environment().put("SPRING_MAIN_LAZY_INITIALIZATION", "true");
        builder.environment().putAll(environment);
        try {
            return new LaunchedProcess(builder.start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Reads on until a line holds the text.
    LaunchedProcess says(String text) {
        for (var line = nextLine(); line != null; line = nextLine()) {
            if (line.contains(text)) {
                return this;
            }
        }
        throw new AssertionError("it never said \"" + text + "\" but:\n" + output());
    }

    /// Everything it printed until it ended by itself.
    String wholeOutput() {
        while (nextLine() != null) {
            // Each line is kept as it is read.
        }
        return output();
    }

    String output() {
        return String.join("\n", output);
    }

    /// SIGTERM, as a service manager sends it.
    int stop() {
        process.destroy();
        return exitCode();
    }

    /// SIGKILL: the process gets no chance to tidy up.
    int kill() {
        process.destroyForcibly();
        return exitCode();
    }

    int exitCode() {
        return process.onExit().join().exitValue();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private @Nullable String nextLine() {
        try {
            var line = reader.readLine();
            if (line != null) {
                output.add(line);
            }
            return line;
        } catch (IOException closed) {
            return null;
        }
    }
}
