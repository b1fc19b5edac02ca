package org.kith.journeys;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/// What is looked at on every page: axe, the width of a phone, one heading, a title.
final class Inspection {

    static final int PHONE = 390;
    static final int DESK = 1280;
    private static final int HEIGHT = 900;

    private Inspection() {}

    /// Everything that is wrong with the page a browser shows, in words.
    static List<String> of(Page page) {
        var address = page.url();
        if (Chromium.runsScripts(page)) {
            return faults(address, page);
        }
        return faults(address + " without scripts", Chromium.copyOf(page));
    }

    /// Everything that is wrong with a page that was answered to a request.
    static List<String> ofAnswer(String name, String address, String html) {
        return faults(name, Chromium.copyOf(address, html));
    }

    private static List<String> faults(String name, Page page) {
        var wrong = new ArrayList<String>();
        Axe.faults(page).forEach(fault -> wrong.add(name + " axe: " + fault));
        int headings = page.locator("h1").count();
        if (headings != 1) {
            wrong.add(name + " has " + headings + " main headings");
        }
        if (page.title().isBlank()) {
            wrong.add(name + " has no title");
        }
        var wide = onPhone(page);
        if (!wide.isEmpty()) {
            wrong.add(name + " does not fit a phone: " + wide);
        }
        return wrong;
    }

    /// What does not fit. The browser lays the page out a moment after its width changed, so it is asked for a second.
    private static String onPhone(Page page) {
        page.setViewportSize(PHONE, HEIGHT);
        var standsOut = page.evaluate("""
                width => new Promise(done => {
                    const fits = () => innerWidth === width && document.documentElement.scrollWidth <= width
                    const widest = () => [...document.body.querySelectorAll('*')]
                        .filter(each => each.getBoundingClientRect().right > width + 1).at(-1)
                    const look = left => {
                        if (fits()) done('')
                        else if (left > 0) setTimeout(() => look(left - 1), 20)
                        else done(document.documentElement.scrollWidth + ' wide: '
                            + (widest()?.outerHTML ?? 'nothing that can be named').slice(0, 200))
                    }
                    look(50)
                })""", PHONE);
        page.setViewportSize(DESK, HEIGHT);
        return String.valueOf(standsOut);
    }
}
