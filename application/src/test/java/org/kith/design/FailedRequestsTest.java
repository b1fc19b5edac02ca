package org.kith.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What somebody without an account meets at the edges: pages that are not there, and the built files.
@KithTest
class FailedRequestsTest {

    @LocalServerPort
    private int port;

    @Test
    void a_page_that_is_not_there_is_explained_in_the_usual_frame() throws Exception {
        var answer = get("/p/nowhere/at-all");

        var page = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(page.expectFirst("main h1").text()).isEqualTo("Page not found");
        assertThat(page.select("header .kith-mark")).hasSize(1);
    }

    @Test
    void an_explanation_of_trouble_is_given_for_every_fault_of_ours() {
        assertThat(Explanation.of(500)).isEqualTo(Explanation.of(503));
        assertThat(Explanation.of(500).title()).isEqualTo("Sorry, something went wrong");
    }

    @Test
    void anybody_may_read_the_accessibility_statement_and_no_session_begins() throws Exception {
        var answer = get("/accessibility");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("set-cookie")).isEmpty();
    }

    @Test
    void built_files_are_kept_by_the_browser_because_their_address_changes_with_them() throws Exception {
        var answer = get(Assets.path("kith.css"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("cache-control")).contains("max-age=31536000, public, immutable");
        assertThat(answer.body()).contains("Atkinson Hyperlegible Next").doesNotContain("assets.nhs.uk", "Frutiger");
    }

    @Test
    void every_file_a_page_asks_for_is_there_with_a_type_the_browser_will_run() throws Exception {
        var page = Jsoup.parse(get("/accessibility").body());

        for (var script : page.select("script[src]")) {
            var answer = get(script.attr("src"));
            assertThat(answer.statusCode()).as(script.attr("src")).isEqualTo(200);
            assertThat(answer.headers().firstValue("content-type").orElse("")).contains("javascript");
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .header("Accept", "text/html")
                    .build();
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
