package org.kith.directory;

import org.kith.access.Actor;
import org.kith.audit.Audit;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Staff say what they know of a service: whether it takes referrals now, its places and waits, where referrals go.
@Service
@Transactional
public class DescribingServicesLocally {

    private final Services services;
    private final LocalViews views;
    private final Audit audit;

    DescribingServicesLocally(Services services, LocalViews views, Audit audit) {
        this.services = services;
        this.views = views;
        this.audit = audit;
    }

    /// Keeps what is known now.
    ///
    /// @param known carries the version that was read
    public void describe(ServiceId service, LocalKnowledge known, Actor by) {
        var before = services.require(service).here();
        if (before.version() != known.version()) {
            throw new OptimisticLockingFailureException("Somebody else changed what is known of the service");
        }
        views.change(service, before, known, by);
        audit.note(by, "described a service", Audit.Subject.of("service", service));
    }
}
