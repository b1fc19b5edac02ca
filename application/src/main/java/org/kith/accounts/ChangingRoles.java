package org.kith.accounts;

import java.time.Clock;
import java.time.LocalDate;
import org.kith.access.AccountId;
import org.kith.access.Membership;
import org.kith.access.MembershipId;
import org.kith.access.Memberships;
import org.kith.access.Memberships.NewMembership;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.audit.Audit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Roles are given and ended, never rewritten: what somebody could do on a day in the past stays known.
@Component
public class ChangingRoles {

    private final Memberships memberships;
    private final Colleagues colleagues;
    private final UnfinishedWork unfinished;
    private final Audit audit;
    private final Clock clock;

    ChangingRoles(Memberships memberships, Colleagues colleagues, UnfinishedWork unfinished, Audit audit, Clock clock) {
        this.memberships = memberships;
        this.colleagues = colleagues;
        this.unfinished = unfinished;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Change give(AccountId account, GivenRole given, SignedIn by) {
        if (colleagues.find(account).isEmpty()) {
            return Change.NOT_HERE;
        }
        if (!RolePolicies.nobodyGivesMoreThanTheyHave(by, given)) {
            return Change.NOT_YOURS;
        }
        grant(account, given, by);
        return Change.DONE;
    }

    @Transactional
    public Change end(AccountId account, MembershipId id, SignedIn by) {
        var role = memberships.history(account).stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
        if (role.isEmpty()) {
            return Change.NOT_HERE;
        }
        return role.get().holdsOn(today()) ? end(role.get(), by) : Change.ENDED_ALREADY;
    }

    private Change end(Membership held, SignedIn by) {
        var account = held.account();
        if (!RolePolicies.nobodyTakesMoreThanTheyCouldGive(by, held)) {
            return Change.NOT_YOURS;
        }
        if (held.role() == Role.ADMINISTRATOR && isLastAdministrator(account)) {
            return Change.LAST_ADMINISTRATOR;
        }
        if (!unfinished.before(held).isEmpty()) {
            return Change.WORK_IN_HAND;
        }
        if (!memberships.end(held.id(), today())) {
            return Change.ENDED_ALREADY;
        }
        audit.note(by.actor(), "ended a role of", subject(account), held.role().code());
        return Change.DONE;
    }

    void grant(AccountId account, GivenRole given, SignedIn by) {
        var granted = memberships.grant(
                new NewMembership(
                        account, given.role(), given.organisation(), given.practiceCode(), given.reach(), today()),
                by.account());
        audit.note(by.actor(), "gave a role to", subject(account), given.role().code() + " as " + granted.value());
    }

    boolean hasAnyToday(AccountId account) {
        return memberships.history(account).stream().anyMatch(each -> each.holdsOn(today()));
    }

    boolean isLastAdministrator(AccountId account) {
        var administrators = memberships.administrators(today());
        return administrators.contains(account) && administrators.stream().allMatch(account::equals);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Audit.Subject subject(AccountId account) {
        return Audit.Subject.of("account", account);
    }

    /// What came of it.
    public enum Change {
        DONE,
        /// The place has no such account, or that account no such role.
        NOT_HERE,
        /// Somebody else was quicker.
        ENDED_ALREADY,
        /// A manager gives and takes no more than they have.
        NOT_YOURS,
        /// People would be left without anybody: they go to somebody else first.
        WORK_IN_HAND,
        /// Without one, nobody could let anybody in again.
        LAST_ADMINISTRATOR
    }
}
