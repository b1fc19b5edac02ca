package org.kith.schemes;

import java.time.Clock;
import org.kith.access.Actor;
import org.kith.access.SchemeId;
import org.kith.audit.Audit;
import org.kith.tenancy.TimeOrderedIds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Somebody opens a new scheme.
@Service
@Transactional
public class OpeningSchemes {

    private final Schemes schemes;
    private final TimeOrderedIds ids;
    private final Clock clock;
    private final Audit audit;

    OpeningSchemes(Schemes schemes, TimeOrderedIds ids, Clock clock, Audit audit) {
        this.schemes = schemes;
        this.ids = ids;
        this.clock = clock;
        this.audit = audit;
    }

    public SchemeSaving open(SchemeSettings settings, Actor actor) {
        if (schemes.called(settings.name()).isPresent()) {
            return new SchemeSaving.NameTaken();
        }
        var id = new SchemeId(ids.next());
        schemes.add(id, settings, clock.instant());
        audit.note(actor, "opened", Audit.Subject.of("scheme", id));
        return new SchemeSaving.Saved(id);
    }
}
