package org.kith.connections.web;

import org.kith.people.Banner;
import org.kith.support.SupportHead;

/// Whom a page is about, and the way back to them.
public record Whose(String support, Banner person, String scheme) {

    static Whose of(SupportHead head) {
        return new Whose(
                head.support().id().value().toString(),
                head.banner(),
                head.scheme().name());
    }

    public String href() {
        return "/support/" + support;
    }

    /// "Margaret’s support", for the way back.
    public String back() {
        return person.called() + "’s support";
    }
}
