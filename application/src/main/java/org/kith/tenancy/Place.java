package org.kith.tenancy;

import java.util.Locale;
import java.util.Set;

/// A place-based partnership that runs schemes under one data-sharing agreement.
///
/// @param slug          the place in public addresses, `/p/{slug}/…`
/// @param secureDomains e-mail domains that may be sent a whole word back
/// @param contact       how the public reaches the place, shown where Kith cannot help
public record Place(TenantId id, String slug, String name, Set<String> secureDomains, String contact) {

    public Place {
        secureDomains = Set.copyOf(secureDomains);
    }

    public boolean trusts(String email) {
        int at = email.lastIndexOf('@');
        return at >= 0 && secureDomains.contains(email.substring(at + 1).toLowerCase(Locale.ROOT));
    }
}
