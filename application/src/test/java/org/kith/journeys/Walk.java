package org.kith.journeys;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Follows every link from a page on, looking at two pages of each kind.
final class Walk {

    private static final int OF_A_KIND = 2;

    private final Routes routes;
    private final String base;
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();

    Walk(Routes routes, String base) {
        this.routes = routes;
        this.base = base;
    }

    void from(BrowserContext visitor, String... starts) {
        var page = visitor.newPage();
        page.onConsoleMessage(said -> {
            if (said.type().equals("error")) {
                wrong.add(page.url() + " console: " + said.text());
            }
        });
        Deque<String> ahead = new ArrayDeque<>(List.of(starts));
        Set<String> queued = new HashSet<>(ahead);
        Map<String, Integer> here = new HashMap<>();
        while (!ahead.isEmpty()) {
            var path = ahead.remove();
            if (look(page, path, here)) {
                links(page).stream().filter(queued::add).forEach(ahead::add);
            }
        }
        page.close();
    }

    private boolean look(Page page, String path, Map<String, Integer> here) {
        var route = routes.of(URI.create(path).getPath()).orElse(null);
        if (route == null || here.merge(route, 1, Integer::sum) > OF_A_KIND || isDownload(path)) {
            return false;
        }
        var response = page.navigate(base + path);
        if (response == null || response.status() >= 400) {
            wrong.add(path + " answers " + (response == null ? "nothing" : response.status()));
            return false;
        }
        if (seen.merge(route, 1, Integer::sum) <= OF_A_KIND) {
            wrong.addAll(Inspection.of(page));
        }
        return true;
    }

    private static boolean isDownload(String path) {
        return path.contains(".csv") || path.contains(".pdf");
    }

    private List<String> links(Page page) {
        @SuppressWarnings("unchecked")
        var found = (List<String>)
                page.evaluate(
                        "[...document.querySelectorAll('a[href]')].map(a => a.href).filter(h => h.startsWith(location.origin))");
        return found.stream()
                .map(URI::create)
                .map(link -> link.getRawPath() + (link.getRawQuery() == null ? "" : "?" + link.getRawQuery()))
                .distinct()
                .toList();
    }

    Set<String> seen() {
        return Set.copyOf(seen.keySet());
    }

    List<String> wrong() {
        return List.copyOf(wrong);
    }
}
