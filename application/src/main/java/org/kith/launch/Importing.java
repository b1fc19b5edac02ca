package org.kith.launch;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// `./kith import`: hands files to the Kith that is running, or takes them in by itself when none is.
final class Importing {
    private final StartingKith starting;
    private final Settings settings;
    private final Console console;

    Importing(StartingKith starting, Settings settings, Console console) {
        this.starting = starting;
        this.settings = settings;
        this.console = console;
    }

    /// Whether every file was taken in.
    boolean take(List<Path> files) {
        var running = Stream.of(InstallationKind.PRODUCTION, InstallationKind.DEMONSTRATION)
                .flatMap(kind -> runningOn(settings.data(kind)).stream())
                .findFirst();
        return running.map(node -> handOver(node, files)).orElseGet(() -> takeAlone(files));
    }

    private static Optional<NodeFile> runningOn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (var nobodyHoldsIt = DataFolder.openUnlessTaken(folder).orElse(null)) {
            return nobodyHoldsIt == null ? NodeFile.read(folder) : Optional.empty();
        }
    }

    private boolean handOver(NodeFile node, List<Path> files) {
        console.line("Into the Kith at " + node.address());
        var all = true;
        try (var client = HttpClient.newHttpClient()) {
            for (var file : files) {
                all &= print(file, send(client, node, file));
            }
        } catch (IOException lost) {
            throw new CannotStart("The Kith at " + node.address() + " did not take the file: is it stopping?", lost);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
        return all;
    }

    private static FileImport.Report send(HttpClient client, NodeFile node, Path file)
            throws IOException, InterruptedException {
        var name = URLEncoder.encode(String.valueOf(file.getFileName()), StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + node.door() + LocalDoor.PATH + "?" + name))
                .header("Authorization", "Bearer " + node.secret())
                .POST(HttpRequest.BodyPublishers.ofFile(file))
                .build();
        var response = client.send(request, HttpResponse.BodyHandlers.ofString());
        return switch (response.statusCode()) {
            case LocalDoor.TAKEN ->
                new FileImport.Report(true, response.body().lines().toList());
            case LocalDoor.REFUSED ->
                new FileImport.Report(false, response.body().lines().toList());
            default -> new FileImport.Report(false, List.of("Kith could not take this file in; its log says why."));
        };
    }

    private boolean takeAlone(List<Path> files) {
        var kith = starting.start(Plan.toImport(kindWithoutRunning(), settings));
        var imports = kith.offer(FileImport.class)
                .orElseThrow(() -> new CannotStart("This build of Kith takes in no files."));
        var all = true;
        for (var file : files) {
            all &= print(file, imports.take(file, String.valueOf(file.getFileName())));
        }
        kith.application().close();
        return all;
    }

    // A machine that only ever showed the demonstration has no other data to mean.
    private InstallationKind kindWithoutRunning() {
        var production = InstallationKind.PRODUCTION;
        var onlyDemonstration = settings.externalDatabase(production).isEmpty()
                && !Files.isDirectory(settings.data(production))
                && Files.isDirectory(settings.data(InstallationKind.DEMONSTRATION));
        return onlyDemonstration ? InstallationKind.DEMONSTRATION : production;
    }

    private boolean print(Path file, FileImport.Report report) {
        console.line("");
        console.line(file + (report.taken() ? "" : ": not imported"));
        report.lines().forEach(console::paragraph);
        return report.taken();
    }
}
