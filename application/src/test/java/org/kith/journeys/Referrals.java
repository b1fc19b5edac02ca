package org.kith.journeys;

import static org.kith.journeys.Steps.born;
import static org.kith.journeys.Steps.choose;
import static org.kith.journeys.Steps.press;

import com.microsoft.playwright.Page;

/// The two ways in, filled in for somebody invented.
final class Referrals {

    private Referrals() {}

    /// The professional's form, up to the page that is checked before it is sent.
    static void fillIn(Page page) {
        fillIn(page, "Margaret", "Example", "Lost her husband in the spring.");
    }

    static void fillIn(Page page, String first, String last, String why) {
        page.getByLabel("First name").fill(first);
        page.getByLabel("Last name").fill(last);
        born(page, "27", "3", "1950");
        choose(page, "need", "loneliness");
        page.locator("textarea[name=reason]").fill(why);
        choose(page, "urgent", "no");
        page.getByLabel("Phone number", new Page.GetByLabelOptions().setExact(true))
                .fill("020 7946 0123");
        page.getByLabel("E-mail address (optional)").first().fill("margaret@example.org");
        page.getByLabel("Postcode").fill("KH1 4AB");
        choose(page, "risk", "none");
        choose(page, "agreement", "person");
        page.locator("select[name=source]").selectOption("gp");
        page.getByLabel("Your job title").fill("GP");
        press(page, "Check and send");
    }

    /// The public's questions, one a page, up to the page that is checked before it is sent.
    static void ask(Page page) {
        page.getByLabel("Me", new Page.GetByLabelOptions().setExact(true)).check();
        press(page, "Continue");
        page.getByLabel("First name").fill("Robin");
        page.getByLabel("Last name").fill("Example");
        press(page, "Continue");
        born(page, "27", "3", "1950");
        press(page, "Continue");
        choose(page, "need", "loneliness");
        press(page, "Continue");
        page.getByLabel("Postcode").fill("KH1 4AB");
        press(page, "Continue");
        page.getByLabel("Phone number (optional)").fill("07700 900123");
        page.getByLabel("E-mail address (optional)").fill("robin@example.org");
        press(page, "Continue");
        press(page, "Continue");
        press(page, "Continue");
        page.getByLabel("No", new Page.GetByLabelOptions().setExact(true)).check();
        press(page, "Continue");
    }
}
