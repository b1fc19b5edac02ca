package org.kith.referrals.web;

import java.util.List;
import org.kith.schemes.Scheme;

/// Where the public begins: ask for support, or find something to join.
public record StartPage(String placeName, String slug, String contact, List<Scheme> schemes) {

    public StartPage {
        schemes = List.copyOf(schemes);
    }
}
