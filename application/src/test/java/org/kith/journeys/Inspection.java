package org.kith.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/// What is looked at on every page: axe, the width of a phone, one heading, a title.
final class Inspection {

    private static final int PHONE = 390;
    private static final int DESK = 1280;

    private Inspection() {}

    /// Everything that is wrong with the page a browser shows, in words.
    static List<String> of(Page page) {
        var wrong = new ArrayList<String>();
        for (var violation : new AxeBuilder(page).analyze().getViolations()) {
            wrong.add(page.url() + " axe: " + violation.getId() + " " + where(violation));
        }
        if (page.locator("h1").count() != 1) {
            wrong.add(page.url() + " has " + page.locator("h1").count() + " main headings");
        }
        if (page.title().isBlank()) {
            wrong.add(page.url() + " has no title");
        }
        page.setViewportSize(PHONE, 900);
        var width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        if (width > PHONE) {
            wrong.add(page.url() + " is " + width + " wide on a phone");
        }
        page.setViewportSize(DESK, 900);
        return wrong;
    }

    private static String where(Rule violation) {
        return violation.getNodes().stream()
                .map(node -> node.getHtml())
                .limit(2)
                .toList()
                .toString();
    }
}
