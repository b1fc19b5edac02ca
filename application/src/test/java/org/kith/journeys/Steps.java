package org.kith.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Pattern;

/// What everybody does on pages: follow a link, press a button, fill a field by its label.
final class Steps {

    private Steps() {}

    static void press(Page page, String button) {
        go(
                page,
                page.getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions().setName(Pattern.compile("^" + button + "$")))
                        .last());
    }

    /// Follows a link by its whole text, also one that looks like a button.
    static void follow(Page page, String link) {
        go(
                page,
                page.locator("main a")
                        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + link + "\\s*$")))
                        .first());
    }

    /// Clicks what leads to another page, and waits until that one is there with its scripts: a click alone does not.
    static void go(Page page, Locator way) {
        page.evaluate("document.documentElement.dataset.left = 'yes'");
        way.click();
        page.locator("html:not([data-left])")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.waitForLoadState();
    }

    static void fill(Page page, String label, String words) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(words);
    }

    /// Chooses an answer by its control's name and value.
    static void choose(Page page, String name, String value) {
        page.locator("input[name='%s'][value='%s']".formatted(name, value)).check();
    }

    /// Gives every question of a questionnaire the same answer.
    static void answerAll(Page page, String answer) {
        Locator answers = page.locator("main input[type=radio][value='" + answer + "']");
        assertThat(answers.count()).as("questions at %s", page.url()).isPositive();
        for (var each : answers.all()) {
            each.check();
        }
    }

    static void born(Page page, String day, String month, String year) {
        page.getByLabel("Day").fill(day);
        page.getByLabel("Month").fill(month);
        page.getByLabel("Year").fill(year);
    }

    static String main(Page page) {
        return page.locator("main").textContent();
    }

    static String error(Page page) {
        return page.locator(".nhsuk-error-summary").textContent();
    }

    /// The form was taken: no page with errors came back.
    static void assertTaken(Page page) {
        var errors = page.locator(".nhsuk-error-summary");
        assertThat(errors.count() == 0 ? "" : errors.textContent())
                .as("refused at %s", page.url())
                .isEmpty();
    }

    static void assertLooksWell(Page page) {
        assertThat(Inspection.of(page)).isEmpty();
    }
}
