package org.kith.referrals.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.access.Membership;
import org.kith.access.SignedIn;
import org.kith.design.Choice;
import org.kith.design.form.Entries;
import org.kith.design.form.FormErrors;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.kith.directory.Practices;
import org.kith.people.Channel;
import org.kith.people.Language;
import org.kith.people.MatchScope;
import org.kith.people.MatchingPeople;
import org.kith.people.NewPerson;
import org.kith.referrals.Agreement;
import org.kith.referrals.DraftId;
import org.kith.referrals.ReferralRequest;
import org.kith.referrals.ReferralSource;
import org.kith.referrals.Referrer;
import org.kith.schemes.FrontDoor;
import org.kith.schemes.Scheme;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// The form by which professionals refer: what it offers, what it asks, and the request it becomes.
@Component
class ProfessionalForm {

    private static final int LINE = 100;
    private static final Choice NO_PRACTICE = Choice.of("", "Not known or not registered");

    private final Practices practices;
    private final MatchingPeople matching;
    private final Clock clock;

    ProfessionalForm(Practices practices, MatchingPeople matching, Clock clock) {
        this.practices = practices;
        this.matching = matching;
        this.clock = clock;
    }

    /// An empty form, with what is known of whoever fills it in.
    Entries begun(SignedIn signedIn) {
        var entries = Entries.none()
                .with("referrerName", signedIn.name())
                .with("referrerEmail", signedIn.email())
                .with("language", "en")
                .with("urgent", "no");
        var practice = signedIn.referring().map(Membership::practiceCode).orElse(null);
        return practice == null ? entries : entries.with("practice", practice);
    }

    ReferralFormPage page(Scheme scheme, String action, Entries entries, SignedIn signedIn) {
        return new ReferralFormPage(
                scheme.name(),
                scheme.responseDays(),
                action,
                entries,
                Choice.all(Channel.class),
                Language.all().stream()
                        .map(each -> Choice.of(each.code(), each.title()))
                        .toList(),
                practiceChoices(scheme, entries.value("practice")),
                Choice.all(ReferralSource.class),
                organisation(signedIn).isEmpty());
    }

    Read<ReferralRequest> read(DraftId key, Scheme scheme, MultiValueMap<String, String> typed, SignedIn signedIn) {
        var reader = new FormReader(typed);
        var practice = reader.text("practice", "GP practice").optional();
        var person = new PersonAnswers(reader, LocalDate.now(clock)).all(() -> practice.orElse(null));
        var wanting = new WantedAnswers(reader);
        var wanted = wanting.wanted();
        var risks = wanting.risks();
        var agreement =
                reader.choice("agreement", "Agreement", Agreement.class).required("Say whether the person has agreed");
        var source = reader.choice("source", "Who thought of it", ReferralSource.class)
                .required("Choose who thought of this referral");
        var referrer = referrer(reader, signedIn);
        return reader.read(() -> new ReferralRequest(
                key.submissionKey(),
                scheme.id(),
                door(source.get()),
                source.get(),
                referrer.get(),
                new NewPerson(person.get(), scheme.id(), referrer.get().organisation()),
                agreement.get(),
                wanted.get(),
                risks.get(),
                null));
    }

    private static FrontDoor door(ReferralSource source) {
        return source == ReferralSource.COMMUNITY ? FrontDoor.ORGANISATION : FrontDoor.PROFESSIONAL;
    }

    private static Supplier<Referrer> referrer(FormReader reader, SignedIn signedIn) {
        var name = reader.text("referrerName", "Your name").atMost(LINE).required("Enter your name");
        var role = reader.text("referrerRole", "Your job title").atMost(LINE).required("Enter your job title");
        var email =
                reader.email("referrerEmail", "E-mail address").required("Enter an e-mail address for the word back");
        var phone = reader.phone("referrerPhone", "Your phone number").optional();
        var known = organisation(signedIn);
        var typed = known.isEmpty()
                ? reader.text("organisation", "Your organisation").atMost(LINE).required("Enter your organisation")
                : null;
        return () -> new Referrer(
                name.get(),
                role.get(),
                email.get(),
                phone.orElse(""),
                typed == null ? known : typed.get(),
                signedIn.referring().map(Membership::practiceCode).orElse(null),
                "",
                signedIn.account());
    }

    CheckPage check(DraftId draft, Scheme scheme, ReferralRequest request, SignedIn signedIn) {
        var address = "/referrals/drafts/" + draft.value();
        return new CheckPage(
                scheme.name(),
                address,
                address + "/send",
                CheckSections.of(request, LocalDate.now(clock)),
                FormErrors.none(),
                "Send the referral",
                "By sending it you say that what stands here is right as far as you know.",
                "Send the referral",
                alreadyKnown(request, signedIn));
    }

    /// A referrer learns only of people whom their own organisation referred.
    private @Nullable String alreadyKnown(ReferralRequest request, SignedIn signedIn) {
        var organisation = organisation(signedIn);
        if (organisation.isEmpty()) {
            return null;
        }
        var known = matching.matching(
                request.person().details(), new MatchScope.OwnOrganisation(organisation), signedIn.actor());
        return known.isEmpty()
                ? null
                : "%s, or someone very like them, has been referred from %s before. If it is the same person, the new referral joins their record."
                        .formatted(known.getFirst().person().name().full(), organisation);
    }

    private List<Choice> practiceChoices(Scheme scheme, String chosen) {
        var codes = Stream.concat(scheme.practices().stream(), Stream.of(chosen))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
        var known = practices.all(codes).stream().map(each -> Choice.of(each.code(), each.name()));
        return Stream.concat(Stream.of(NO_PRACTICE), known).toList();
    }

    private static String organisation(SignedIn signedIn) {
        return signedIn.referring().map(Membership::organisation).orElse("");
    }
}
