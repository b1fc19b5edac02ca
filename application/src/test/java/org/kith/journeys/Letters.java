package org.kith.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/// Where no mail server is set up, whoever may do so opens a message and passes its link on by other means.
final class Letters {

    private static final Pattern LINK =
            Pattern.compile("https?://[^/\\s]+(/(?:p/[a-z0-9-]+/l/[a-z-]+|invitation|forgotten-password)/[\\w-]{43})");
    private static final Pattern BUTTON = Pattern.compile("Show it with its link.*|Print the letter");

    private Letters() {}

    /// Hands the message over by hand and reads its link.
    ///
    /// @return the link's path
    static String link(Page staff, String message) {
        staff.navigate(message);
        Steps.go(staff, staff.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(BUTTON)));
        return find(staff);
    }

    /// The link on the page that is shown.
    static String find(Page page) {
        var words = page.locator("main").textContent();
        var link = LINK.matcher(words);
        if (!link.find()) {
            throw new AssertionError("No link on " + page.url() + ": " + words);
        }
        return link.group(1);
    }
}
