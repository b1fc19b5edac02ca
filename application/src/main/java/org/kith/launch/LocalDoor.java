package org.kith.launch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes files from `./kith import` on the same machine. It is no part of the web site: it has a port of its
/// own on the loopback address, and answers only who can read the secret in the data folder.
final class LocalDoor implements AutoCloseable {
    static final String PATH = "/import";
    static final int TAKEN = 200;
    static final int REFUSED = 422;
    private static final Logger LOG = LoggerFactory.getLogger(LocalDoor.class);

    private final FileImport imports;
    private final Path folder;
    private final HttpServer server;
    private final String secret = Secrets.random();

    private LocalDoor(FileImport imports, Path folder, HttpServer server) {
        this.imports = imports;
        this.folder = folder;
        this.server = server;
    }

    static LocalDoor open(FileImport imports, Path folder) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var door = new LocalDoor(imports, folder, server);
            server.createContext(PATH, door::answer);
            // One file at a time: two imports of one feed would only wait for each other's rows.
            server.setExecutor(Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("import").factory()));
            server.start();
            return door;
        } catch (IOException noPort) {
            throw new CannotStart("This machine has no free network port for imports.", noPort);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    String secret() {
        return secret;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try {
            var given = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
            if (isSecret(given) && exchange.getRequestMethod().equals("POST")) {
                var report = take(exchange);
                var body = String.join("\n", report.lines()).getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(report.taken() ? TAKEN : REFUSED, body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
            } else {
                exchange.sendResponseHeaders(403, -1);
            }
        } catch (RuntimeException defect) {
            LOG.error("A file could not be imported", defect);
            exchange.sendResponseHeaders(500, -1);
        } finally {
            exchange.close();
        }
    }

    private FileImport.Report take(HttpExchange exchange) throws IOException {
        var query = exchange.getRequestURI().getRawQuery();
        var name = query == null ? "" : URLDecoder.decode(query, StandardCharsets.UTF_8);
        var file = Files.createTempFile(folder, "import-", "");
        try (var content = exchange.getRequestBody()) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            return imports.take(file, name);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private boolean isSecret(String given) {
        return MessageDigest.isEqual(
                given.getBytes(StandardCharsets.UTF_8), ("Bearer " + secret).getBytes(StandardCharsets.UTF_8));
    }
}
