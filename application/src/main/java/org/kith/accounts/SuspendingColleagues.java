package org.kith.accounts;

import org.kith.access.AccountId;
import org.kith.access.Sessions;
import org.kith.access.SignedIn;
import org.kith.access.Suspensions;
import org.kith.audit.Audit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// An account is closed to the place for now, or opened to it again. Either takes effect with the next click: rights
/// are read anew for each request.
@Component
public class SuspendingColleagues {

    private final Colleagues colleagues;
    private final ChangingRoles roles;
    private final Suspensions suspensions;
    private final Sessions sessions;
    private final Audit audit;

    SuspendingColleagues(
            Colleagues colleagues, ChangingRoles roles, Suspensions suspensions, Sessions sessions, Audit audit) {
        this.colleagues = colleagues;
        this.roles = roles;
        this.suspensions = suspensions;
        this.sessions = sessions;
        this.audit = audit;
    }

    @Transactional
    public Suspension suspend(AccountId account, SignedIn by) {
        var colleague = colleagues.find(account);
        if (colleague.isEmpty() || !RolePolicies.onlyAdministratorsSuspendAdministrators(by, colleague.get())) {
            return Suspension.NOT_YOURS;
        }
        if (roles.isLastAdministrator(account)) {
            return Suspension.LAST_ADMINISTRATOR;
        }
        if (suspensions.begin(account, by.account())) {
            audit.note(by.actor(), "suspended", Audit.Subject.of("account", account));
            sessions.end(account);
        }
        return Suspension.DONE;
    }

    @Transactional
    public Suspension restore(AccountId account, SignedIn by) {
        var colleague = colleagues.find(account);
        if (colleague.isEmpty() || !RolePolicies.onlyAdministratorsSuspendAdministrators(by, colleague.get())) {
            return Suspension.NOT_YOURS;
        }
        if (suspensions.end(account, by.account())) {
            audit.note(by.actor(), "restored", Audit.Subject.of("account", account));
        }
        return Suspension.DONE;
    }

    /// What came of it.
    public enum Suspension {
        DONE,
        NOT_YOURS,
        LAST_ADMINISTRATOR
    }
}
