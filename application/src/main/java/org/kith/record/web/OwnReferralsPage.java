package org.kith.record.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.design.Link;
import org.kith.design.Status;

/// What became of the referrals of one organisation.
public record OwnReferralsPage(
        String organisation,
        List<Filter> filters,
        List<Line> lines,
        String empty,
        @Nullable Link next) {

    public OwnReferralsPage {
        filters = List.copyOf(filters);
        lines = List.copyOf(lines);
    }

    /// One referral: whom it is for, where it stands in a sentence, and the latest word back.
    public record Line(
            Link link,
            String about,
            String standing,
            Status status,
            @Nullable Link word) {}
}
