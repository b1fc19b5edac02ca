package org.kith.journeys;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/// Signing in by the form, as everybody does.
///
/// No page is ever closed by itself, only its whole visitor: Chromium sometimes never answers the former.
final class SigningIn {

    private SigningIn() {}

    /// A new visitor's page, signed in.
    static Page as(String email, String password, String base) {
        return as(email, password, base, Chromium.visitor(true));
    }

    static Page as(String email, String password, String base, BrowserContext visitor) {
        visitor.clearCookies();
        var pages = visitor.pages();
        var page = pages.isEmpty() ? visitor.newPage() : pages.getFirst();
        page.navigate(base + "/sign-in");
        page.locator("input[name=email]").fill(email);
        page.locator("input[name=password]").fill(password);
        Steps.go(page, page.locator("main form button").first());
        if (page.url().contains("/sign-in")) {
            throw new IllegalStateException("Signing in did not work for " + email);
        }
        return page;
    }
}
