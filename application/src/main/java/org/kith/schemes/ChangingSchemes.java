package org.kith.schemes;

import java.time.Clock;
import org.kith.access.Actor;
import org.kith.access.SchemeId;
import org.kith.audit.Audit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Somebody changes what a scheme says of itself. Each setting that differs is kept with what it was before.
@Service
@Transactional
public class ChangingSchemes {

    private final Schemes schemes;
    private final SchemeChanges changes;
    private final Clock clock;
    private final Audit audit;

    ChangingSchemes(Schemes schemes, SchemeChanges changes, Clock clock, Audit audit) {
        this.schemes = schemes;
        this.changes = changes;
        this.clock = clock;
        this.audit = audit;
    }

    /// Replaces the settings, unless somebody did so since this version was read. A form sent twice is a form sent
    /// once.
    public SchemeSaving change(SchemeId id, int version, SchemeSettings settings, Actor actor) {
        if (schemes.called(settings.name()).filter(other -> !other.equals(id)).isPresent()) {
            return new SchemeSaving.NameTaken();
        }
        var before = schemes.require(id).settings();
        if (before.equals(settings)) {
            return new SchemeSaving.Saved(id);
        }
        schemes.replace(id, version, settings);
        changes.keep(new Scheme(id, settings, version + 1), before, actor, clock.instant());
        audit.note(actor, "changed", Audit.Subject.of("scheme", id));
        return new SchemeSaving.Saved(id);
    }
}
