package org.kith.referrals.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.kith.people.NewPerson;
import org.kith.people.PersonDetails;
import org.kith.referrals.Agreement;
import org.kith.referrals.DraftId;
import org.kith.referrals.ReferralRequest;
import org.kith.referrals.ReferralRequest.Wanted;
import org.kith.referrals.ReferralSource;
import org.kith.referrals.Referrer;
import org.kith.referrals.RiskKind;
import org.kith.referrals.Risks;
import org.kith.schemes.Need;
import org.kith.schemes.Scheme;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// Reads a visitor's answers: one question at a time while they are asked, all of them when they are sent.
@Component
class VisitorForm {

    private static final int LINE = 100;
    private static final int NOTE = 500;
    private static final int REASON = 2000;

    private final Clock clock;

    VisitorForm(Clock clock) {
        this.clock = clock;
    }

    /// Notes in the reader what is wrong with the answer to one question.
    void check(Asking question, FormReader reader) {
        var person = new PersonAnswers(reader, LocalDate.now(clock));
        Supplier<?> read = switch (question) {
            case WHO -> visitor(reader);
            case YOU -> referrer(reader, Visitor.of(reader.entries()));
            case NAME -> person.name();
            case BORN -> person.born();
            case HELP -> wanted(reader);
            case HOME -> person.home();
            case CONTACT -> person.contact();
            case LANGUAGE -> person.communication();
            case PRACTICE -> practice(reader);
            case SAFETY -> risks(reader);
        };
        assert read != null;
    }

    Read<ReferralRequest> read(DraftId key, Scheme scheme, MultiValueMap<String, String> typed) {
        var reader = new FormReader(typed);
        var visitor = visitor(reader);
        var kind = Visitor.of(reader.entries());
        var person = new PersonAnswers(reader, LocalDate.now(clock)).all(practice(reader));
        var wanted = wanted(reader);
        var risks = risks(reader);
        var agreement = kind.forThemselves() ? (Supplier<Agreement>) () -> Agreement.PERSON : agreement(reader);
        Supplier<Referrer> referrer = kind.forThemselves() ? () -> themselves(person.get()) : referrer(reader, kind);
        return reader.read(() -> new ReferralRequest(
                key.submissionKey(),
                scheme.id(),
                visitor.get().door(),
                source(visitor.get()),
                referrer.get(),
                new NewPerson(person.get(), scheme.id(), referrer.get().organisation()),
                agreement.get(),
                wanted.get(),
                risks.get(),
                null));
    }

    private static ReferralSource source(Visitor visitor) {
        return switch (visitor) {
            case PERSON -> ReferralSource.PERSON;
            case FAMILY -> ReferralSource.FAMILY;
            case WORKER -> ReferralSource.COMMUNITY;
        };
    }

    private static Supplier<Visitor> visitor(FormReader reader) {
        return reader.choice("for", "Who this is for", Visitor.class).required("Choose who this is for")::get;
    }

    private static Supplier<Agreement> agreement(FormReader reader) {
        return reader.choice("agreement", "Agreement", Agreement.class).required("Say whether they have agreed to this")
                ::get;
    }

    private static Supplier<Referrer> referrer(FormReader reader, Visitor visitor) {
        var name = reader.text("referrerName", "Your name").atMost(LINE).required("Enter your name");
        var email = reader.email("referrerEmail", "Your e-mail address").optional();
        var phone = reader.phone("referrerPhone", "Your phone number").optional();
        reader.check(
                email.isPresent()
                        || phone.isPresent()
                        || reader.errors().at("referrerEmail").isPresent(),
                "referrerEmail",
                "Enter an e-mail address or a phone number, so that you can be told what happens");
        Supplier<String> organisation = visitor.works()
                ? reader.text("organisation", "Your organisation").atMost(LINE).required("Enter your organisation")::get
                : () -> "";
        var role = reader.text("referrerRole", "Your role").atMost(LINE).optional();
        Supplier<String> related = visitor.works()
                ? () -> ""
                : reader.text("relationship", "How you know them").atMost(LINE).required("Say how you know them")::get;
        return () -> new Referrer(
                name.get(),
                role.orElse(""),
                email.orElse(""),
                phone.orElse(""),
                organisation.get(),
                null,
                related.get(),
                null);
    }

    private static Referrer themselves(PersonDetails person) {
        return new Referrer(
                person.name().full(),
                "",
                person.contact().email(),
                person.contact().phone(),
                "",
                null,
                "",
                null);
    }

    private static Supplier<@Nullable String> practice(FormReader reader) {
        var code = reader.text("practice", "GP practice").optional();
        return () -> code.orElse(null);
    }

    private static Supplier<Wanted> wanted(FormReader reader) {
        var needs = reader.choices("need", Need.class).atLeastOne("Choose at least one thing that would help");
        var reason = reader.text("reason", "What is going on")
                .withLines()
                .atMost(REASON)
                .optional();
        return () -> new Wanted(Set.copyOf(needs.get()), reason.orElse(""), "", "");
    }

    private static Supplier<Risks> risks(FormReader reader) {
        var answer = reader.choice("safe", "Whether there is something to know", SafetyAnswer.class)
                .required("Choose yes or no");
        if (!reader.entries().value("safe").equals(SafetyAnswer.YES.code())) {
            return () -> answer.get() == SafetyAnswer.NO ? Risks.NONE_KNOWN : named("");
        }
        var note = reader.text("riskNote", "What we should know")
                .withLines()
                .atMost(NOTE)
                .required("Say what we should know");
        return () -> named(note.get());
    }

    private static Risks named(String note) {
        return new Risks(false, Map.of(RiskKind.OTHER, note));
    }
}
