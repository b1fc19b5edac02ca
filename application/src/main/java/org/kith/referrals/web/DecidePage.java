package org.kith.referrals.web;

import gg.jte.Content;
import java.util.List;
import org.kith.design.Choice;
import org.kith.design.Status;
import org.kith.design.form.Entries;
import org.kith.referrals.DeclineReason;
import org.kith.referrals.ReturnReason;

/// One referral in triage, with everything needed to decide.
public record DecidePage(
        String id,
        String reference,
        String version,
        String personName,
        Status status,
        String standing,
        List<Warning> warnings,
        List<Section> sections,
        boolean open,
        boolean waitsForReferrer,
        Entries entries) {

    /// What whoever decides must not overlook.
    public record Warning(String title, String words) {}

    /// The decisions there are; each asks for its own reasons.
    public List<Choice> decisions(Content accepting, Content returning, Content declining) {
        var decline = Choice.of("decline", "Do not take it on").revealing(declining);
        return waitsForReferrer
                ? List.of(decline)
                : List.of(
                        Choice.of("accept", "Accept it").revealing(accepting),
                        Choice.of("return", "Return it with a question").revealing(returning),
                        decline);
    }

    public List<Choice> returnReasons() {
        return Choice.all(ReturnReason.class);
    }

    public List<Choice> declineReasons() {
        return Choice.all(DeclineReason.class);
    }
}
