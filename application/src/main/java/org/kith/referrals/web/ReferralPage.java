package org.kith.referrals.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.design.Choice;
import org.kith.design.Status;
import org.kith.design.form.Entries;
import org.kith.referrals.WithdrawalReason;

/// One referral, as whoever sent it and the staff of its scheme see it.
///
/// @param standing what the state means for the reader, and what happens next
/// @param question what the scheme asked, while it waits for the answer
public record ReferralPage(
        String id,
        String reference,
        String version,
        String personName,
        Status status,
        String standing,
        @Nullable String question,
        List<StepLine> steps,
        List<Section> sections,
        boolean mayWithdraw,
        Entries entries) {

    public List<Choice> withdrawalReasons() {
        return Choice.all(WithdrawalReason.class);
    }
}
