package org.kith.referrals.web;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kith.design.form.FormReader;
import org.kith.people.Channel;
import org.kith.people.Communication;
import org.kith.people.CommunicationNeed;
import org.kith.people.ContactRules;
import org.kith.people.Home;
import org.kith.people.Language;
import org.kith.people.Name;
import org.kith.people.NhsIdentity;
import org.kith.people.NhsNumber;
import org.kith.people.PersonDetails;

/// Reads what a form says of a person, question by question, so that the public may be asked them one at a time.
final class PersonAnswers {

    private static final int OLDEST = 120;
    private static final int LINE = 100;
    private static final int LINES = 500;

    private final FormReader reader;
    private final LocalDate today;

    PersonAnswers(FormReader reader, LocalDate today) {
        this.reader = reader;
        this.today = today;
    }

    Supplier<PersonDetails> all(Supplier<@Nullable String> practice) {
        var name = name();
        var born = born();
        var nhs = nhs();
        var contact = contact();
        var home = home();
        var communication = communication();
        return () -> new PersonDetails(
                name.get(), born.get(), nhs.get(), practice.get(), home.get(), contact.get(), communication.get());
    }

    Supplier<Name> name() {
        var given = reader.text("givenName", "First name").atMost(LINE).required("Enter a first name");
        var family = reader.text("familyName", "Last name").atMost(LINE).required("Enter a last name");
        var preferred = reader.text("preferredName", "Name they like to be called")
                .atMost(LINE)
                .optional();
        return () -> new Name("", given.get(), family.get(), preferred.orElse(""), "");
    }

    Supplier<LocalDate> born() {
        return reader.date("born", "Date of birth")
                .notAfter(today)
                .notBefore(today.minusYears(OLDEST))
                .required("Enter a date of birth, for example 27 3 1950")::get;
    }

    Supplier<NhsIdentity> nhs() {
        var number = reader.shaped(
                        "nhsNumber",
                        "NHS number",
                        NhsNumber::parse,
                        "Check the NHS number: it has 10 numbers, and these do not fit together")
                .optional();
        return () -> number.map(NhsIdentity::of).orElseGet(NhsIdentity::notKnown);
    }

    /// A home, or that there is none; nobody passes by leaving both out.
    Supplier<Home> home() {
        var nowhere = reader.ticked("noFixedAbode");
        var address =
                reader.text("address", "Address").withLines().atMost(LINES).optional();
        var postcode = reader.postcode("postcode", "Postcode").optional();
        reader.check(
                nowhere
                        || postcode.isPresent()
                        || reader.errors().at("postcode").isPresent(),
                "postcode",
                "Enter a postcode, or say that there is no fixed abode");
        return () -> new Home(nowhere, address.orElse(""), postcode.orElse(""));
    }

    Supplier<ContactRules> contact() {
        var phone = reader.phone("phone", "Phone number").optional();
        var email = reader.email("email", "E-mail address").optional();
        var notBy = reader.choices("notBy", Channel.class).any();
        var safe = reader.text("safeContact", "How to contact them safely")
                .withLines()
                .atMost(LINES)
                .optional();
        return () -> new ContactRules(
                phone.orElse(""),
                "",
                email.orElse(""),
                preferred(phone, email),
                allowed(Set.copyOf(notBy)),
                safe.orElse(""));
    }

    private static Channel preferred(Optional<String> phone, Optional<String> email) {
        if (phone.isPresent()) {
            return Channel.RING;
        }
        return email.isPresent() ? Channel.EMAIL : Channel.LETTER;
    }

    private static Set<Channel> allowed(Set<Channel> notBy) {
        var allowed = EnumSet.allOf(Channel.class);
        allowed.removeAll(notBy);
        return allowed;
    }

    Supplier<Communication> communication() {
        var language = reader.choice("language", "Language", Language::find).optional();
        var interpreter = reader.ticked("interpreter");
        var needs = reader.choices("communicationNeed", CommunicationNeed.class).any();
        var words = reader.text("communicationNeeds", "Communication needs")
                .withLines()
                .atMost(LINES)
                .optional();
        return () ->
                new Communication(language.orElse(Language.ENGLISH), interpreter, Set.copyOf(needs), words.orElse(""));
    }
}
