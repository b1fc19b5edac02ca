package org.kith.people;

/// What came of asking somebody to agree.
///
/// @param givenBy who answered: the person, or who answered for them and by what right
/// @param reason  why it was not obtained; empty otherwise
public record NewConsent(
        PersonId person,
        ConsentPurpose purpose,
        ConsentScope scope,
        Recipient recipient,
        ConsentAnswer answer,
        String givenBy,
        ConsentMeans how,
        String reason) {

    public static final String THE_PERSON = "The person";

    public NewConsent {
        if (answer == ConsentAnswer.NOT_OBTAINED && reason.isBlank()) {
            throw new IllegalArgumentException("Consent that was not obtained has a reason");
        }
    }

    /// The person themselves agreed, whoever the purpose is about.
    public static NewConsent given(PersonId person, ConsentPurpose purpose, ConsentMeans how) {
        return new NewConsent(
                person,
                purpose,
                ConsentScope.CONTACT_AND_NEED,
                Recipient.ANYBODY,
                ConsentAnswer.GIVEN,
                THE_PERSON,
                how,
                "");
    }

    public NewConsent to(Recipient changed) {
        return new NewConsent(person, purpose, scope, changed, answer, givenBy, how, reason);
    }

    public NewConsent covering(ConsentScope changed) {
        return new NewConsent(person, purpose, changed, recipient, answer, givenBy, how, reason);
    }
}
