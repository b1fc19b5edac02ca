package org.kith.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The one browser of a test run. Nothing that is asked of it waits for longer than ten seconds.
final class Chromium {

    private static final double PATIENCE = 10_000;
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Chromium() {}

    /// A fresh visitor: no cookies, nothing remembered.
    static BrowserContext visitor(boolean scripts) {
        var visitor = Shared.BROWSER.newContext(new Browser.NewContextOptions()
                .setJavaScriptEnabled(scripts)
                .setViewportSize(Inspection.DESK, 900)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London"));
        visitor.setDefaultTimeout(PATIENCE);
        return visitor;
    }

    /// Whether the page's own scripts ran; the first of them says so on the root.
    static boolean runsScripts(Page page) {
        return (boolean) page.evaluate("document.documentElement.classList.contains('kith-scripted')");
    }

    /// The same page as a scriptless browser shows it, in one where a checker's own scripts can run.
    static Page copyOf(Page original) {
        return copyOf(original.url(), original.content());
    }

    /// A page that was answered to a request, as it would be shown at its address.
    static Page copyOf(String address, String html) {
        Shared.COPY.unrouteAll();
        Shared.COPY.route("**/*.{js,mjs}", Route::abort);
        Shared.COPY.route(
                address,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html; charset=utf-8")
                        .setBody(html)));
        Shared.COPY.navigate(address);
        return Shared.COPY;
    }

    /// Opened by the first test that asks, and closed with the virtual machine.
    private static final class Shared {
        private static final Playwright PLAYWRIGHT = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private static final Browser BROWSER = PLAYWRIGHT
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(QUIET));
        private static final Page COPY = visitor(true).newPage();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close));
        }
    }
}
