package org.kith.referrals.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kith.design.Choice;
import org.kith.design.form.Entries;
import org.kith.design.form.FormErrors;
import org.kith.directory.Practices;
import org.kith.people.Language;
import org.kith.referrals.ReferralRequest;
import org.kith.schemes.Scheme;
import org.kith.tenancy.Place;
import org.springframework.stereotype.Component;

/// What the public's pages say.
@Component
class VisitorWords {

    private final Practices practices;

    VisitorWords(Practices practices) {
        this.practices = practices;
    }

    StartPage start(Place place, List<Scheme> schemes) {
        return new StartPage(place.name(), place.slug(), place.contact(), schemes);
    }

    AskPage ask(Place place, Scheme scheme, Asking asking, Entries entries) {
        var base = "/p/" + place.slug();
        return new AskPage(
                scheme.name(),
                base + "/refer/" + asking.address(),
                asking.before(entries)
                        .map(before -> base + "/refer/" + before.address())
                        .orElse(base),
                Visitor.of(entries),
                entries,
                visitors(scheme),
                Language.all().stream()
                        .map(each -> Choice.of(each.code(), each.title()))
                        .toList(),
                practices(scheme));
    }

    CheckPage check(Place place, Scheme scheme, ReferralRequest request, LocalDate today) {
        var base = "/p/" + place.slug() + "/refer/";
        return new CheckPage(
                scheme.name(),
                base + Asking.SAFETY.address(),
                base + "send",
                CheckSections.of(request, today),
                FormErrors.none(),
                "Send it",
                "By sending it you agree that " + scheme.name()
                        + " keeps what you wrote and uses it to offer support. You can change your mind at any time.",
                "Send",
                null);
    }

    /// Whether one of the errors is about this question.
    static boolean asks(Asking asking, FormErrors errors) {
        return VisitorDrafts.fields(asking)
                .anyMatch(field -> errors.all().stream()
                        .anyMatch(error ->
                                error.field().equals(field) || error.anchor().equals(field)));
    }

    private static List<Choice> visitors(Scheme scheme) {
        return Stream.of(Visitor.values())
                .filter(each -> scheme.opens(each.door()))
                .map(each -> Choice.of(each.code(), each.title()))
                .toList();
    }

    private List<Choice> practices(Scheme scheme) {
        var known =
                practices.all(Set.copyOf(scheme.practices())).stream().map(each -> Choice.of(each.code(), each.name()));
        return Stream.concat(Stream.of(Choice.of("", "Another one, none, or not sure")), known)
                .toList();
    }
}
