package org.kith.support;

import java.util.Set;
import org.kith.access.Actor;
import org.kith.audit.Audit;
import org.kith.audit.Audit.Subject;
import org.kith.referrals.SupportId;
import org.kith.schemes.Need;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A link worker notes the needs that the person and they found together.
@Service
public class FindingNeeds {

    private final Supports supports;
    private final FoundNeeds needs;
    private final SupportChanges changes;
    private final Audit audit;

    FindingNeeds(Supports supports, FoundNeeds needs, SupportChanges changes, Audit audit) {
        this.supports = supports;
        this.needs = needs;
        this.changes = changes;
        this.audit = audit;
    }

    /// Notes the needs that hold now; those no longer named are ended.
    ///
    /// @param seen the needs as the link worker saw them before
    @Transactional
    public Decision find(SupportId id, Set<Need> found, Set<Need> seen, Actor actor) {
        return switch (supports.require(id)) {
            case Support.Open open -> find(open, found, seen, actor);
            case Support.Ended ended -> Decision.NotPossible.in(ended);
        };
    }

    private Decision find(Support.Open open, Set<Need> found, Set<Need> seen, Actor actor) {
        var known = needs.of(open.id());
        if (!known.equals(seen)) {
            throw new OptimisticLockingFailureException("The needs changed since they were read");
        }
        var now = changes.now();
        found.stream().filter(need -> !known.contains(need)).forEach(need -> needs.add(open.id(), need, actor, now));
        known.stream().filter(need -> !found.contains(need)).forEach(need -> needs.end(open.id(), need, now));
        audit.note(actor, "noted needs", Subject.of("support", open.id()));
        return new Decision.Made(open);
    }
}
