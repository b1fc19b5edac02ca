package org.kith.people.web;

import java.util.Optional;
import java.util.function.Supplier;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.kith.people.ConsentAnswer;
import org.kith.people.ConsentMeans;
import org.kith.people.ConsentPurpose;
import org.kith.people.ConsentScope;
import org.kith.people.NewConsent;
import org.kith.people.PersonId;
import org.kith.people.Recipient;

/// What came of asking somebody to agree, as it is read from the form.
final class ConsentForm {

    private ConsentForm() {}

    static Read<NewConsent> read(FormReader reader, PersonId person) {
        var purpose = reader.choice("purpose", "What they were asked", ConsentPurpose.class)
                .required("Choose what they were asked");
        var answer =
                reader.choice("answer", "What they said", ConsentAnswer.class).required("Choose what they said");
        var reason = reader.text("reason", "Why consent was not obtained")
                .atMost(300)
                .optional();
        reader.check(!isNotObtained(reader) || reason.isPresent(), "reason", "Enter why consent was not obtained");
        var recipient = reader.text("recipient", "With whom").atMost(200).optional();
        var scope = reader.choice("scope", "How much", ConsentScope.class).required("Choose how much may be shared");
        var giver = giver(reader);
        var how =
                reader.choice("how", "How they were asked", ConsentMeans.class).required("Choose how they were asked");
        return reader.read(() -> new NewConsent(
                person,
                purpose.get(),
                scope.get(),
                Recipient.named(recipient.orElse("")),
                answer.get(),
                giver.get(),
                how.get(),
                isNotObtained(reader) ? reason.orElse("") : ""));
    }

    /// Who answered; the person, unless somebody else is named.
    private static Supplier<String> giver(FormReader reader) {
        var themselves = reader.choice("givenBy", "Who answered", ConsentForm::isThePerson)
                .required("Choose who answered");
        var other = reader.text("giver", "Who answered for them, and by what right")
                .atMost(200)
                .optional();
        reader.check(
                !reader.entries().has("givenBy", "other") || other.isPresent(),
                "giver",
                "Enter who answered for them, and by what right");
        return () -> themselves.get() ? NewConsent.THE_PERSON : other.orElse("");
    }

    private static Optional<Boolean> isThePerson(String code) {
        return switch (code) {
            case "person" -> Optional.of(true);
            case "other" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static boolean isNotObtained(FormReader reader) {
        return reader.entries().has("answer", ConsentAnswer.NOT_OBTAINED.code());
    }
}
