package org.kith.design;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every part of a page, in a real browser, under the content policy of the running application.
class StyleguideTest {

    private static final String CONTENT_POLICY = "default-src 'self'; object-src 'none'; base-uri 'none'";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html;charset=utf-8",
            "css", "text/css",
            "js", "text/javascript",
            "mjs", "text/javascript",
            "svg", "image/svg+xml",
            "woff2", "font/woff2");

    private static HttpServer server;
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        for (var page : Styleguide.values()) {
            page.write();
        }
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", StyleguideTest::answer);
        server.start();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run")));
    }

    @AfterAll
    static void close() {
        playwright.close();
        server.stop(0);
    }

    @ParameterizedTest
    @EnumSource
    void a_page_has_no_fault_that_axe_can_find_and_fits_a_phone(Styleguide part) {
        var complaints = new ArrayList<String>();
        try (var page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1280, 900))) {
            page.onConsoleMessage(said -> complaints.add(said.text()));
            page.navigate(address(part));
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();

            page.setViewportSize(390, 900);
            // The browser lays the page out again a moment later; one that never fits fails here.
            page.waitForFunction("document.documentElement.scrollWidth === 390");
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void somebody_who_stops_is_warned_two_minutes_before_being_signed_out_and_can_stay() {
        try (var page = browser.newPage()) {
            page.clock().install();
            page.navigate(address(Styleguide.FORM));
            var warning = page.locator("dialog");

            page.clock().fastForward("28:01");
            assertThat(warning).isVisible();
            warning.getByRole(AriaRole.BUTTON).click();
            assertThat(warning).isHidden();

            page.clock().fastForward("30:01");
            page.waitForURL("**/sign-in?expired");
        }
    }

    private static String address(Styleguide part) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + part.file();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var file = path.startsWith("/assets/")
                ? Path.of("target", "classes", "static" + path)
                : Styleguide.FOLDER.resolve(path.substring(1));
        if (path.equals("/still-here")) {
            exchange.sendResponseHeaders(204, -1);
            return;
        }
        var found = Files.isRegularFile(file);
        var content = found ? Files.readAllBytes(file) : "Elsewhere".getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type(path));
        exchange.getResponseHeaders().set("Content-Security-Policy", CONTENT_POLICY);
        exchange.sendResponseHeaders(found ? 200 : 404, content.length);
        exchange.getResponseBody().write(content);
        exchange.close();
    }

    private static String type(String path) {
        return TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "text/plain");
    }
}
