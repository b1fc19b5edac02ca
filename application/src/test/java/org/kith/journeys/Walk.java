package org.kith.journeys;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Follows every link from a page on, as one role after another: two pages of each kind are looked at closely.
/// Pages that lead to many others are opened more often, because what a person's page offers depends on their state.
final class Walk {

    private static final int OF_A_KIND = 2;
    private static final int OF_A_HUB = 16;
    private static final Set<String> HUBS = Set.of("/caseload", "/people/{id}", "/support/{id}", "/messages");

    private final Routes routes;
    private final String base;
    private final Set<String> seen = new TreeSet<>();
    private final Map<String, Integer> inspected = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();

    Walk(Routes routes, String base) {
        this.routes = routes;
        this.base = base;
    }

    void from(Page page, List<String> starts) {
        page.onConsoleMessage(said -> complain(page, said));
        page.onPageError(trouble -> wrong.add(page.url() + " script: " + trouble));
        Deque<String> ahead = new ArrayDeque<>(starts);
        Set<String> queued = new HashSet<>(ahead);
        Map<String, Integer> opened = new HashMap<>();
        while (!ahead.isEmpty()) {
            var path = ahead.remove();
            if (isWanted(path, opened) && open(page, path)) {
                look(page, opened);
                links(page).stream().filter(queued::add).forEach(ahead::add);
            }
        }
    }

    private boolean isWanted(String path, Map<String, Integer> opened) {
        var route = route(path);
        return !route.isEmpty()
                && !isDownload(path)
                && opened.merge(route, 1, Integer::sum) <= (HUBS.contains(route) ? OF_A_HUB : OF_A_KIND);
    }

    private boolean open(Page page, String path) {
        try {
            var response = page.navigate(base + path);
            if (response != null && response.status() < 400) {
                return true;
            }
            wrong.add(path + " answers " + (response == null ? "nothing" : response.status()));
        } catch (PlaywrightException unopened) {
            wrong.add(path + " does not open: " + unopened.getMessage());
        }
        return false;
    }

    /// The first of its kind that a role sees, and the second that anyone does. Where a page leads on, that one counts.
    private void look(Page page, Map<String, Integer> opened) {
        var route = route(URI.create(page.url()).getPath());
        seen.add(route);
        if (opened.getOrDefault(route, 1) == 1 || inspected.getOrDefault(route, 0) < OF_A_KIND) {
            wrong.addAll(Inspection.of(page));
            if (inspected.merge(route, 1, Integer::sum) == 1) {
                wrong.addAll(EmptyForms.faults(page));
            }
        }
    }

    private void complain(Page page, ConsoleMessage said) {
        if (said.type().equals("error") || said.type().equals("warning")) {
            wrong.add(page.url() + " console: " + said.text());
        }
    }

    private String route(String path) {
        return routes.of(URI.create(path).getPath()).orElse("");
    }

    private static boolean isDownload(String path) {
        return path.contains(".csv") || path.contains(".pdf");
    }

    private static List<String> links(Page page) {
        var found = page.evaluate("""
                [...document.querySelectorAll('a[href]')].map(a => a.href)
                    .filter(h => h.startsWith(location.origin)).join('\\n')""");
        return String.valueOf(found)
                .lines()
                .map(URI::create)
                .map(link -> link.getRawPath() + (link.getRawQuery() == null ? "" : "?" + link.getRawQuery()))
                .distinct()
                .toList();
    }

    Set<String> seen() {
        return Set.copyOf(seen);
    }

    List<String> wrong() {
        return List.copyOf(wrong);
    }
}
