package org.kith.benchmarks;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// Runs an R script on the same numbers. It reads them from a file first, which is not timed, and prints lines of a
/// name and a number.
final class R {

    private R() {}

    static SequencedMap<String, Double> run(Path script, SequencedMap<String, double[]> data, int runs)
            throws IOException, InterruptedException {
        var file = Files.createTempFile("kith-benchmark-", ".bin");
        try {
            write(file, data);
            var command = new ArrayList<String>();
            command.add("Rscript");
            command.add("--vanilla");
            command.add(script.toString());
            command.add(file.toString());
            command.add(String.valueOf(data.firstEntry().getValue().length));
            command.add(String.valueOf(runs));
            command.addAll(data.sequencedKeySet());
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            var output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IOException(script + " failed");
            }
            var results = new LinkedHashMap<String, Double>();
            output.lines().map(line -> line.split(" ", 2)).forEach(pair -> results.put(pair[0], Double.valueOf(pair[1])));
            return results;
        } finally {
            Files.delete(file);
        }
    }

    private static void write(Path file, SequencedMap<String, double[]> data) throws IOException {
        try (var out = new DataOutputStream(Files.newOutputStream(file))) {
            for (var column : data.sequencedValues()) {
                var bytes = ByteBuffer.allocate(8 * column.length).order(ByteOrder.LITTLE_ENDIAN);
                bytes.asDoubleBuffer().put(column);
                out.write(bytes.array());
            }
        }
    }
}
