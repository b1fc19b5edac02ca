package org.kith.directory.web;

import java.util.List;
import org.kith.directory.Service;
import org.kith.directory.ServiceChanges;
import org.kith.directory.ServiceId;
import org.kith.directory.Services;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/// Reads a service and what the place changed of it, or says that there is no such page.
@Component
class ReadingServices {

    private final Services services;
    private final ServiceChanges changes;

    ReadingServices(Services services, ServiceChanges changes) {
        this.services = services;
        this.changes = changes;
    }

    @Transactional(readOnly = true)
    Reading read(ServiceId id) {
        var service = services.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new Reading(service, changes.of(id));
    }

    record Reading(Service service, List<ServiceChanges.Past> changes) {

        /// Who changed something while somebody else was writing, and what.
        String whoChanged() {
            var latest = changes.stream().findFirst();
            return latest.map(ServiceChanges.Past::by).orElse("Somebody else")
                    + " changed this while you were writing"
                    + latest.map(past -> " (%s is now “%s”)"
                                    .formatted(
                                            past.words().field(), past.words().after()))
                            .orElse("")
                    + ". Check it and save again to keep yours";
        }
    }
}
