package org.kith.connections.web;

import org.kith.connections.Terms;
import org.kith.design.form.FormReader;
import org.kith.people.ConsentMeans;
import org.kith.people.ConsentPurpose;
import org.kith.people.ConsentScope;
import org.kith.people.NewConsent;
import org.kith.people.PersonId;

/// What somebody agrees that a service is told, as it is typed.
final class TermsForm {

    private static final int LONGEST = 1000;

    private TermsForm() {}

    /// Without an answer about consent, what the person agreed to before is asked of their record.
    static Terms read(FormReader reader, PersonId person) {
        var note = reader.text("note", "What the service should know")
                .withLines()
                .atMost(LONGEST)
                .optional();
        var scope = reader.choice("consent", "Consent", ConsentScope.class).optional();
        var how = reader.choice("means", "How they were asked", ConsentMeans.class)
                .optional();
        reader.check(scope.isEmpty() || how.isPresent(), "means", "Choose how they were asked");
        return new Terms(
                scope.isPresent() && how.isPresent() ? given(person, scope.get(), how.get()) : null, note.orElse(""));
    }

    private static NewConsent given(PersonId person, ConsentScope scope, ConsentMeans how) {
        return NewConsent.given(person, ConsentPurpose.SHARE_WITH_SERVICE, how).covering(scope);
    }
}
