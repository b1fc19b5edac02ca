package org.kith.directory;

import org.kith.access.Actor;
import org.kith.audit.Audit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Staff made sure that an entry is still right.
@Service
@Transactional
public class ConfirmingServices {

    private final Services services;
    private final LocalViews views;
    private final Audit audit;

    ConfirmingServices(Services services, LocalViews views, Audit audit) {
        this.services = services;
        this.views = views;
        this.audit = audit;
    }

    public void stillRight(ServiceId service, Actor by) {
        var before = services.require(service).here();
        views.change(service, before, before.checked(views.today()), by);
        audit.note(by, "confirmed a service", Audit.Subject.of("service", service));
    }
}
