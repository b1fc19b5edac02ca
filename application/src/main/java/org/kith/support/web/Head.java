package org.kith.support.web;

import org.kith.design.Status;
import org.kith.people.Banner;
import org.kith.support.SupportHead;

/// What every page about support shows first.
///
/// @param worker what the scheme calls its link workers
public record Head(String id, String version, Banner person, Status status, String scheme, String worker) {

    static Head of(SupportHead head) {
        var support = head.support();
        return new Head(
                support.id().value().toString(),
                String.valueOf(support.particulars().version()),
                head.banner(),
                Standing.tag(support),
                head.scheme().name(),
                head.scheme().workerTitle());
    }

    public String href() {
        return "/support/" + id;
    }

    public String href(String page) {
        return href() + "/" + page;
    }

    /// "Margaret’s support", for the way back.
    public String whose() {
        return person.called() + "’s support";
    }
}
