package org.kith.messages;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// What people type to reach this Kith, and what links in messages begin with.
@Component
class PublicAddress {

    private final String address;

    PublicAddress(@Value("${kith.public-address:http://127.0.0.1:8080}") String address) {
        this.address = address.replaceFirst("/+$", "");
    }

    String of(String path) {
        return address + path;
    }

    /// Without scheme and port: what e-mails may come from.
    String host() {
        return address.replaceFirst("^[a-z]+://", "").replaceFirst("[:/].*$", "");
    }
}
