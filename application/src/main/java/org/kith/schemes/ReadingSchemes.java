package org.kith.schemes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kith.access.Accounts;
import org.kith.access.SchemeId;
import org.kith.access.SchemeReach;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the settings pages of schemes show.
@Service
@Transactional(readOnly = true)
public class ReadingSchemes {

    private final Schemes schemes;
    private final SchemeChanges changes;
    private final PracticeNames practices;
    private final Accounts accounts;

    ReadingSchemes(Schemes schemes, SchemeChanges changes, PracticeNames practices, Accounts accounts) {
        this.schemes = schemes;
        this.changes = changes;
        this.practices = practices;
        this.accounts = accounts;
    }

    public List<Scheme> within(SchemeReach reach) {
        return schemes.within(reach);
    }

    public Optional<SchemeFile> file(SchemeId id, SchemeReach reach) {
        return schemes.find(id).filter(scheme -> reach.reaches(id)).map(this::file);
    }

    private SchemeFile file(Scheme scheme) {
        var log = changes.of(scheme.id());
        var who = log.stream()
                .map(SchemeChange::by)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new SchemeFile(scheme, log, practices.of(scheme.practices()), accounts.names(who));
    }
}
