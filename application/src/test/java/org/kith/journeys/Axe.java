package org.kith.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The accessibility checker, run inside the one page and never for longer than ten seconds.
///
/// Playwright waits for a promise as long as it takes, and where scripts are off none is ever kept: timers stand still.
/// So nothing here awaits: axe marks the root when it is done, and the wait for that mark gives up in time. The mark is
/// an
/// attribute because a wait for a function is evaluated again and again, which the pages' content policy forbids.
final class Axe {

    private static final String SOURCE = source();
    private static final double PATIENCE = 10_000;
    private static final String BEGIN = """
            () => {
                const answer = faults => {
                    window.axeFaults = faults
                    document.documentElement.dataset.axe = 'done'
                }
                delete document.documentElement.dataset.axe
                axe.run(document, { resultTypes: ['violations'] }).then(
                    found => answer(found.violations.map(fault => fault.id + ' '
                        + fault.nodes.slice(0, 2).map(node => node.html.slice(0, 300)).join(' '))),
                    trouble => answer(['axe could not finish: ' + trouble]))
            }""";

    private Axe() {}

    /// The faults of a page whose scripts run, or why axe could not say.
    static List<String> faults(Page page) {
        var address = page.url();
        try {
            page.evaluate(SOURCE);
            page.evaluate(BEGIN);
            return answer(page);
        } catch (PlaywrightException gaveUp) {
            return List.of("axe did not answer for %s; the browser is at %s: %s"
                    .formatted(address, page.url(), gaveUp.getMessage()));
        }
    }

    private static List<String> answer(Page page) {
        page.locator("html[data-axe=done]")
                .waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE).setState(WaitForSelectorState.ATTACHED));
        return String.valueOf(page.evaluate("window.axeFaults.map(fault => fault.replace(/\\s+/g, ' ')).join('\\n')"))
                .lines()
                .toList();
    }

    private static String source() {
        try (var file = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
