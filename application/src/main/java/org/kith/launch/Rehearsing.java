package org.kith.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/// Starts a Kith that nobody sees and opens its first page, so that the build can record what a start loads
/// and later starts are quicker.
final class Rehearsing {
    private final StartingKith starting;

    Rehearsing(StartingKith starting) {
        this.starting = starting;
    }

    void once(Plan plan) {
        var kith = starting.start(plan);
        var page = URI.create("http://127.0.0.1:" + kith.webPort() + "/");
        try (var client = HttpClient.newHttpClient()) {
            client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding());
        } catch (IOException noAnswer) {
            throw new CannotStart("The rehearsal got no answer from " + page + ".", noAnswer);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        kith.application().close();
    }
}
