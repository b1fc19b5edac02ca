package org.kith.accounts.web;

import java.util.List;
import java.util.Map;
import org.kith.access.Membership;
import org.kith.access.SchemeId;
import org.kith.accounts.Colleague;
import org.kith.accounts.Colleague.Standing;
import org.kith.accounts.WorkInHand;
import org.kith.design.Status;
import org.kith.design.Written;
import org.kith.design.form.Entries;

/// One account: what it may do, since when, and what there is to hand over before it goes.
///
/// @param workInHand what is still theirs to do
/// @param mayHandOver whether the reader may give it to somebody else
/// @param mine       whether the reader may suspend or restore it
public record AccountPage(
        Colleague colleague,
        List<Held> now,
        List<Held> before,
        List<WorkInHand.Line> workInHand,
        boolean mayHandOver,
        boolean mine,
        Entries entries,
        RoleChoices choices) {

    public AccountPage {
        now = List.copyOf(now);
        before = List.copyOf(before);
        workInHand = List.copyOf(workInHand);
    }

    public String address() {
        return AccountsPage.address(colleague);
    }

    public Status status() {
        return AccountsPage.status(colleague.standing());
    }

    public boolean invited() {
        return colleague.standing() == Standing.INVITED;
    }

    public boolean suspended() {
        return colleague.standing() == Standing.SUSPENDED;
    }

    /// One role they have or had.
    public record Held(String id, String role, String what, String when) {

        static Held of(Membership membership, Map<SchemeId, String> schemes) {
            var until = membership.endsOn() == null ? "" : " until " + Written.date(membership.endsOn());
            return new Held(
                    membership.id().value().toString(),
                    membership.role().title(),
                    what(membership, schemes),
                    "from " + Written.date(membership.startsOn()) + until);
        }

        private static String what(Membership membership, Map<SchemeId, String> schemes) {
            return switch (membership.role()) {
                case REFERRER ->
                    membership.practiceCode() == null
                            ? membership.organisation()
                            : membership.organisation() + " (" + membership.practiceCode() + ")";
                case LINK_WORKER, MANAGER ->
                    membership.reach().every()
                            ? "Every scheme"
                            : Written.list(membership.reach().schemes().stream()
                                    .map(scheme -> schemes.getOrDefault(scheme, "a scheme"))
                                    .sorted()
                                    .toList());
                case COMMISSIONER, EVALUATOR, ADMINISTRATOR -> "";
            };
        }
    }
}
