package org.kith.support.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.design.SummaryRow;
import org.kith.design.Written;
import org.kith.referrals.ReadingReferrals.ReferralDetails;
import org.kith.schemes.Need;

/// Why a person was referred, for whoever supports them.
final class ReferralWords {

    private ReferralWords() {}

    static List<SummaryRow> rows(ReferralDetails referral) {
        var wanted = referral.wanted();
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("Reason", wanted.reason()));
        rows.add(SummaryRow.of(
                "Needs",
                Written.list(wanted.needs().stream().sorted().map(Need::title).toList())));
        if (!wanted.approach().isEmpty()) {
            rows.add(SummaryRow.of("How best to approach them", wanted.approach()));
        }
        rows.add(SummaryRow.of("Risks", risks(referral)));
        rows.add(SummaryRow.of("From", from(referral)));
        return rows;
    }

    private static String risks(ReferralDetails referral) {
        return referral.risks().noneKnown()
                ? "No known risks"
                : referral.risks().known().entrySet().stream()
                        .map(risk -> risk.getKey().title() + (risk.getValue().isEmpty() ? "" : ": " + risk.getValue()))
                        .sorted()
                        .collect(Collectors.joining("\n"));
    }

    private static String from(ReferralDetails referral) {
        var referrer = referral.referrer();
        return Stream.of(referrer.name(), referrer.role(), referrer.organisation())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
