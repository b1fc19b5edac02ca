package org.kith.design;

import java.util.Set;
import org.kith.access.Role;
import org.kith.access.SignedIn;

/// A door into a module's pages: the module declares a bean of it, and the main navigation of those roles shows it.
///
/// The address is that of the page it opens; every page whose address begins with it counts as being there. Entries
/// stand in the order of their places: 10 for the day's work, 20 for lists, 30 for figures, 90 for settings.
public record MenuEntry(int order, String text, String href, Set<Role> roles) {

    public MenuEntry {
        roles = Set.copyOf(roles);
    }

    boolean isFor(SignedIn visitor) {
        return visitor.roles().stream().anyMatch(roles::contains);
    }

    boolean holds(String address) {
        return address.equals(href) || address.startsWith(href.endsWith("/") ? href : href + "/");
    }
}
