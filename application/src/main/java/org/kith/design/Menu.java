package org.kith.design;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kith.access.SignedIn;

/// All doors there are; each visitor sees the ones that open to them.
record Menu(List<MenuEntry> entries) {

    Menu {
        entries = entries.stream()
                .sorted(Comparator.comparingInt(MenuEntry::order).thenComparing(MenuEntry::text))
                .toList();
    }

    List<NavigationItem> shownTo(SignedIn visitor, String address) {
        var open = entries.stream().filter(entry -> entry.isFor(visitor)).toList();
        var here = here(open, address);
        return open.stream()
                .map(entry -> new NavigationItem(
                        entry.text(), entry.href(), here.filter(entry::equals).isPresent()))
                .toList();
    }

    /// Of several entries that hold an address, the longest is the nearest.
    private static Optional<MenuEntry> here(List<MenuEntry> open, String address) {
        return open.stream()
                .filter(entry -> entry.holds(address))
                .max(Comparator.comparingInt(entry -> entry.href().length()));
    }
}
