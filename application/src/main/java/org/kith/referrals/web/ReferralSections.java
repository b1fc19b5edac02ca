package org.kith.referrals.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.design.SummaryRow;
import org.kith.people.Person;
import org.kith.referrals.Agreement;
import org.kith.referrals.ReadingReferrals.ReferralDetails;
import org.kith.referrals.ReferralRequest.Wanted;
import org.kith.referrals.ReferralSource;
import org.kith.referrals.Referrer;
import org.kith.referrals.Risks;
import org.kith.schemes.Need;

/// What a referral says, part by part.
final class ReferralSections {

    private ReferralSections() {}

    static Section wanted(Wanted wanted) {
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of(
                "Needs", wanted.needs().stream().sorted().map(Need::title).collect(Collectors.joining("\n"))));
        rows.add(SummaryRow.of("What is going on", wanted.reason()));
        add(rows, "How best to approach them", wanted.approach());
        rows.add(SummaryRow.of("Urgency", wanted.urgent() ? "Urgent: " + wanted.urgency() : "It can wait"));
        return new Section("What would help", rows);
    }

    static Section risks(Risks risks) {
        var known = risks.known().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .map(risk -> SummaryRow.of(risk.getKey().title(), risk.getValue()))
                .toList();
        return new Section("Risks", risks.noneKnown() ? List.of(SummaryRow.of("Risks", "No known risks")) : known);
    }

    static Section person(Person person, LocalDate today) {
        return CheckSections.person(person.details(), today);
    }

    static Section referrer(ReferralDetails details) {
        return referrer(details.referrer(), details.source(), details.agreement());
    }

    static Section referrer(Referrer referrer, ReferralSource source, Agreement agreement) {
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("Referred by", who(referrer)));
        rows.add(SummaryRow.of("Source", source.title()));
        add(rows, "Related as", referrer.relationship());
        rows.add(SummaryRow.of("Agreement", agreement.title()));
        return new Section("Who referred", rows);
    }

    private static String who(Referrer referrer) {
        return Stream.of(referrer.name(), referrer.role(), referrer.organisation(), referrer.email(), referrer.phone())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static void add(List<SummaryRow> rows, String key, String value) {
        if (!value.isEmpty()) {
            rows.add(SummaryRow.of(key, value));
        }
    }
}
