package org.kith.messages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.design.Written;
import org.kith.people.ConsentAnswer;
import org.kith.people.ConsentPurpose;
import org.kith.people.Consents;
import org.kith.people.People;
import org.kith.people.PersonId;
import org.kith.referrals.ReadingReferrals.ReferralDetails;
import org.kith.referrals.SupportId;
import org.kith.schemes.FrontDoor;
import org.kith.schemes.Scheme;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Puts a word back together from what each module has to say, as far as the person agreed that it is told.
@Component
class ComposingWordsBack {

    private final People people;
    private final Consents consents;
    private final ReferralInWords referral;
    private final ObjectProvider<WordBackPart> parts;
    private final ObjectProvider<SupportOfReferral> supports;

    ComposingWordsBack(
            People people,
            Consents consents,
            ReferralInWords referral,
            ObjectProvider<WordBackPart> parts,
            ObjectProvider<SupportOfReferral> supports) {
        this.people = people;
        this.consents = consents;
        this.referral = referral;
        this.parts = parts;
        this.supports = supports;
    }

    WordBack.Content compose(ReferralDetails details, Scheme scheme, Occasion occasion, Instant at) {
        var basis = basis(details);
        var told = new EnumMap<WordBackHeading, List<String>>(WordBackHeading.class);
        referral.sections(details, scheme, occasion).forEach(section -> add(told, section));
        var fromParts = fromParts(details, occasion);
        fromParts.stream().filter(basis::lets).forEach(section -> add(told, section));
        var actionsKept = !basis.letsAll() && has(fromParts, WordBackHeading.ACTIONS);
        told.computeIfAbsent(
                WordBackHeading.ACTIONS,
                heading -> List.of(
                        actionsKept
                                ? "We have something to ask of you. Please ring us and give the reference."
                                : referral.action(occasion, basis == Basis.THE_PERSON)));
        add(told, author(scheme, basis, at));
        return new WordBack.Content(
                details.referral().filed().reference().value(),
                scheme.name(),
                ReferralInWords.about(people.require(details.person())),
                sections(told));
    }

    private List<WordBackSection> fromParts(ReferralDetails details, Occasion occasion) {
        var support = supports.stream()
                .map(each -> each.find(details.id()))
                .flatMap(Optional::stream)
                .findFirst()
                .<SupportId>map(each -> each)
                .orElse(null);
        return parts.orderedStream()
                .flatMap(part -> part.about(details.id(), support, occasion).stream())
                .toList();
    }

    private Basis basis(ReferralDetails details) {
        if (details.door() == FrontDoor.SELF) {
            return Basis.THE_PERSON;
        }
        var person = details.person();
        if (consents.allows(person, ConsentPurpose.SHARE_WITH_REFERRER, Optional.empty())) {
            return Basis.AGREED;
        }
        return wasAsked(person) ? Basis.REFUSED : Basis.NOT_ASKED;
    }

    private boolean wasAsked(PersonId person) {
        return consents.of(person).stream()
                .anyMatch(each -> each.purpose() == ConsentPurpose.SHARE_WITH_REFERRER
                        && each.answer() != ConsentAnswer.NOT_OBTAINED);
    }

    private static WordBackSection author(Scheme scheme, Basis basis, Instant at) {
        return WordBackSection.of(
                WordBackHeading.AUTHOR, "Written by %s on %s.".formatted(scheme.name(), Written.date(at)), basis.words);
    }

    private static void add(Map<WordBackHeading, List<String>> told, WordBackSection section) {
        if (!section.paragraphs().isEmpty()) {
            told.computeIfAbsent(section.heading(), heading -> new ArrayList<>())
                    .addAll(section.paragraphs());
        }
    }

    private static boolean has(List<WordBackSection> sections, WordBackHeading heading) {
        return sections.stream()
                .anyMatch(
                        each -> each.heading() == heading && !each.paragraphs().isEmpty());
    }

    private static List<WordBackSection> sections(Map<WordBackHeading, List<String>> told) {
        return told.entrySet().stream()
                .map(each -> new WordBackSection(each.getKey(), each.getValue()))
                .toList();
    }

    /// On what basis the referrer is told.
    private enum Basis {
        THE_PERSON("Written to the person themselves."),
        AGREED("The person agreed that we tell you how it goes."),
        REFUSED("The person did not agree that we tell you how it goes. You see where the referral stands, and dates."),
        NOT_ASKED("We have not yet asked the person whether we may tell you how it goes. You see where the referral"
                + " stands, and dates.");

        private final String words;

        Basis(String words) {
            this.words = words;
        }

        boolean letsAll() {
            return this == THE_PERSON || this == AGREED;
        }

        boolean lets(WordBackSection section) {
            return letsAll() || section.heading() == WordBackHeading.STATUS;
        }
    }
}
