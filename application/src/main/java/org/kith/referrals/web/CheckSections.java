package org.kith.referrals.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.design.SummaryRow;
import org.kith.design.Written;
import org.kith.people.Channel;
import org.kith.people.PersonDetails;
import org.kith.referrals.ReferralRequest;

/// A referral that is about to be sent, part by part.
final class CheckSections {

    private CheckSections() {}

    static List<Section> of(ReferralRequest request, LocalDate today) {
        return List.of(
                person(request.person().details(), today),
                ReferralSections.wanted(request.wanted()),
                ReferralSections.risks(request.risks()),
                ReferralSections.referrer(request.referrer(), request.source(), request.agreement()));
    }

    static Section person(PersonDetails person, LocalDate today) {
        var age = java.time.Period.between(person.bornOn(), today).getYears();
        return new Section(
                "The person",
                Stream.of(
                                SummaryRow.of("Name", person.name().fullWithPreferred()),
                                SummaryRow.of("Date of birth", Written.date(person.bornOn()) + ", aged " + age),
                                SummaryRow.of("NHS number", person.nhs().words()),
                                SummaryRow.of("Home", person.home().words()),
                                SummaryRow.of("Phone", said(person.contact().phone())),
                                SummaryRow.of("E-mail", said(person.contact().email())),
                                SummaryRow.of("Must not be contacted by", forbidden(person)),
                                SummaryRow.of(
                                        "Safe contact", said(person.contact().safe())),
                                SummaryRow.of(
                                        "Language",
                                        person.communication().language().title()
                                                + (person.communication().interpreter()
                                                        ? ", needs an interpreter"
                                                        : "")),
                                SummaryRow.of(
                                        "Communication needs",
                                        said(person.communication().words())))
                        .toList());
    }

    private static String forbidden(PersonDetails person) {
        var channels = person.contact().forbidden();
        return channels.isEmpty()
                ? "Any way is safe"
                : channels.stream().map(Channel::title).collect(Collectors.joining(", "));
    }

    private static String said(String text) {
        return text.isEmpty() ? "Not given" : text;
    }
}
