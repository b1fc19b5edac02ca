package org.kith.referrals;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import org.kith.access.Actor;
import org.kith.people.RegisteringPeople;
import org.kith.schemes.Scheme;
import org.kith.schemes.Schemes;
import org.kith.tenancy.TimeOrderedIds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Sends a referral. Once this says [Sent], the referral is in the database and will be answered.
@Service
public class SendingReferrals {

    private final Schemes schemes;
    private final RegisteringPeople registering;
    private final ReferralChanges changes;
    private final SecureRandom random = new SecureRandom();
    private final TimeOrderedIds ids;
    private final Clock clock;

    SendingReferrals(
            Schemes schemes, RegisteringPeople registering, ReferralChanges changes, TimeOrderedIds ids, Clock clock) {
        this.schemes = schemes;
        this.registering = registering;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Sending send(ReferralRequest request, Actor actor) {
        var before = changes.sentWith(request.key());
        if (before.isPresent()) {
            return new Sent(before.get());
        }
        var scheme = schemes.require(request.scheme());
        var refusal = ReferralPolicies.refusing(request, scheme, LocalDate.now(clock));
        return refusal.isPresent() ? new Refused(refusal.get()) : new Sent(file(request, scheme, actor));
    }

    private Filed file(ReferralRequest request, Scheme scheme, Actor actor) {
        var at = clock.instant();
        var filed = new Filed(
                new ReferralId(ids.next()),
                Reference.fresh(random),
                scheme.id(),
                registering.register(request.person(), actor),
                at,
                WorkingDays.after(LocalDate.now(clock), scheme.responseDays()),
                0);
        changes.file(filed, request, actor);
        return filed;
    }

    /// What came of pressing send.
    public sealed interface Sending {}

    /// The referral is in. A second press of the same button gives the same one.
    public record Sent(Filed filed) implements Sending {}

    /// A rule stands in the way.
    public record Refused(Refusal refusal) implements Sending {}
}
