package org.kith.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.referrals.SupportId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Support pauses, and later goes on where it was.
@Service
public class PausingSupport {

    private final Supports supports;
    private final SupportChanges changes;

    PausingSupport(Supports supports, SupportChanges changes) {
        this.supports = supports;
        this.changes = changes;
    }

    @Transactional
    public Decision hold(Pause pause, Actor actor) {
        return switch (supports.require(pause.support(), pause.version())) {
            case Support.Underway underway ->
                changes.move(
                        underway,
                        underway.hold(pause.until()),
                        new SupportEvent.Paused(
                                changes.tenant(),
                                underway.id(),
                                underway.particulars().referral(),
                                pause.reason(),
                                changes.now()),
                        pause.note(),
                        actor);
            case Support other -> Decision.NotPossible.in(other);
        };
    }

    @Transactional
    public Decision resume(SupportId id, int version, Actor actor) {
        return switch (supports.require(id, version)) {
            case Support.OnHold held ->
                changes.move(
                        held,
                        held.resume(),
                        new SupportEvent.Resumed(
                                changes.tenant(), id, held.particulars().referral(), changes.now()),
                        "",
                        actor);
            case Support other -> Decision.NotPossible.in(other);
        };
    }

    /// Why support pauses, and until when where that is known.
    public record Pause(
            SupportId support,
            int version,
            HoldReason reason,
            @Nullable LocalDate until,
            String note) {}
}
