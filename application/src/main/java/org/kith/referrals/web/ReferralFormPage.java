package org.kith.referrals.web;

import java.util.List;
import org.kith.design.Choice;
import org.kith.design.form.Entries;
import org.kith.referrals.Agreement;

/// The professional's form.
///
/// @param practices        the practices to choose from, the referrer's own first chosen
/// @param asksOrganisation whether the referrer's membership does not say for whom they work
public record ReferralFormPage(
        String schemeName,
        int responseDays,
        String action,
        Entries entries,
        List<Choice> channels,
        List<Choice> languages,
        List<Choice> practices,
        List<Choice> sources,
        boolean asksOrganisation) {

    public List<Choice> agreements() {
        return Choice.all(Agreement.class);
    }
}
