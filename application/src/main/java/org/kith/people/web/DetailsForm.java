package org.kith.people.web;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.kith.people.Channel;
import org.kith.people.Communication;
import org.kith.people.CommunicationNeed;
import org.kith.people.ContactRules;
import org.kith.people.Home;
import org.kith.people.Language;
import org.kith.people.Name;
import org.kith.people.NhsIdentity;
import org.kith.people.NhsNumber;
import org.kith.people.NhsNumberAbsence;
import org.kith.people.PersonDetails;

/// A person's details as they are read from the form that staff amend them by.
final class DetailsForm {

    private static final int OLDEST = 130;

    private final FormReader reader;

    DetailsForm(FormReader reader) {
        this.reader = reader;
    }

    Read<PersonDetails> read(LocalDate today, PracticeAnswer practices) {
        var name = name();
        var born = reader.date("born", "Date of birth")
                .notAfter(today)
                .notBefore(today.minusYears(OLDEST))
                .required("Enter a date of birth, for example 27 3 1950");
        var nhs = nhs();
        var practice = practices.read(reader);
        var home = home();
        var contact = contact();
        var communication = communication();
        return reader.read(() -> new PersonDetails(
                name.get(),
                born.get(),
                nhs.get(),
                practice.orElse(null),
                home.get(),
                contact.get(),
                communication.get()));
    }

    private Supplier<Name> name() {
        var title = reader.text("title", "Title").atMost(30).optional();
        var given = reader.text("givenName", "First name").atMost(100).optional();
        var family = reader.text("familyName", "Last name").atMost(100).required("Enter a last name");
        var preferred = reader.text("preferredName", "Name they like to be called")
                .atMost(100)
                .optional();
        var pronouns = reader.text("pronouns", "Pronouns").atMost(40).optional();
        return () ->
                new Name(title.orElse(""), given.orElse(""), family.get(), preferred.orElse(""), pronouns.orElse(""));
    }

    private Supplier<NhsIdentity> nhs() {
        var number = reader.shaped(
                        "nhsNumber",
                        "NHS number",
                        NhsNumber::parse,
                        "Check the NHS number: it has 10 numbers, and these do not fit together")
                .optional();
        var reason = reader.choice("nhsAbsence", "Why there is no NHS number", NhsNumberAbsence.class)
                .optional();
        reader.check(
                number.isPresent()
                        || reason.isPresent()
                        || reader.errors().at("nhsNumber").isPresent(),
                "nhsAbsence",
                "Enter the NHS number, or choose why there is none");
        return () -> number.map(NhsIdentity::of)
                .orElseGet(() -> new NhsIdentity.Absent(reason.orElse(NhsNumberAbsence.NOT_KNOWN)));
    }

    private Supplier<Home> home() {
        var nowhere = reader.ticked("noFixedAbode");
        var address = reader.text("address", "Address").withLines().atMost(500).optional();
        var postcode = reader.postcode("postcode", "Postcode").optional();
        return () -> new Home(nowhere, address.orElse(""), postcode.orElse(""));
    }

    private Supplier<ContactRules> contact() {
        var phone = reader.phone("phone", "Phone").optional();
        var other = reader.phone("otherPhone", "Other phone").optional();
        var email = reader.email("email", "E-mail address").optional();
        var allowed = Set.copyOf(reader.choices("reach", Channel.class).any());
        var preferred = reader.choice("preferred", "The way they like best", Channel.class)
                .required("Choose the way they like best");
        reader.check(
                allowed.isEmpty()
                        || allowed.stream().anyMatch(way -> reader.entries().has("preferred", way.code())),
                "preferred",
                "The way they like best must be one that is safe");
        var safe = reader.text("safeContact", "How to keep contact safe")
                .withLines()
                .atMost(500)
                .optional();
        return () -> new ContactRules(
                phone.orElse(""), other.orElse(""), email.orElse(""), preferred.get(), allowed, safe.orElse(""));
    }

    private Supplier<Communication> communication() {
        var language = reader.choice("language", "Language", Language::find)
                .required("Choose the language they are most at ease in");
        var interpreter = reader.ticked("interpreter");
        var needs = Set.copyOf(
                reader.choices("communicationNeed", CommunicationNeed.class).any());
        var words = reader.text("communicationNeeds", "More on communication")
                .withLines()
                .atMost(500)
                .optional();
        return () -> new Communication(language.get(), interpreter, needs, words.orElse(""));
    }
}
