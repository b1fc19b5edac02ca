package org.kith.support;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.kith.access.Actor;
import org.kith.audit.Audit;
import org.kith.audit.Audit.Subject;
import org.kith.support.Intervals.Made;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.TenantId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Makes a change of state whole: the state, its intervals, its history, the audit and the event stand or fall
/// together.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SupportChanges {

    private final Supports supports;
    private final Intervals intervals;
    private final SupportSteps steps;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final PlaceSql sql;
    private final Clock clock;

    SupportChanges(
            Supports supports,
            Intervals intervals,
            SupportSteps steps,
            Audit audit,
            ApplicationEventPublisher events,
            PlaceSql sql,
            Clock clock) {
        this.supports = supports;
        this.intervals = intervals;
        this.steps = steps;
        this.audit = audit;
        this.events = events;
        this.sql = sql;
        this.clock = clock;
    }

    void open(Particulars opened, Actor actor, SupportEvent event) {
        if (supports.add(opened)) {
            intervals.beginPeriod(opened.id(), opened.openedAt());
            told(event, "", actor);
        }
    }

    /// Moves support from one state to another.
    ///
    /// @param why in the words of whoever decided; empty when there are none
    Decision move(Support from, Support to, SupportEvent event, String why, Actor actor) {
        supports.store(to);
        intervals.follow(from, to, event.at(), new Made(actor, why));
        told(event, why, actor);
        return new Decision.Made(to);
    }

    /// Keeps an event that leaves the state as it is.
    void told(SupportEvent event, String why, Actor actor) {
        steps.note(event, why, actor);
        audit.note(actor, Step.of(event).code(), Subject.of("support", event.support()));
        events.publishEvent(event);
    }

    TenantId tenant() {
        return sql.tenant();
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
