package org.kith.messages;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// A mail server that gives the same answer to every recipient.
final class PickySmtpServer implements Closeable {

    private final ServerSocket socket;
    private final String answer;

    PickySmtpServer(String answer) {
        this.answer = answer;
        try {
            this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var visitor = socket.accept()) {
                talk(visitor);
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket visitor) throws IOException {
        var out = visitor.getOutputStream();
        var in = new BufferedReader(new InputStreamReader(visitor.getInputStream(), StandardCharsets.US_ASCII));
        out.write("220 picky\r\n".getBytes(StandardCharsets.US_ASCII));
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var said = line.startsWith("RCPT") ? answer : "250 ok";
            out.write((said + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException ignored) {
            throw new UncheckedIOException(ignored);
        }
    }
}
