package org.kith.referrals;

import java.time.Instant;

/// A referral that has been sent, in the state it is in. Each state offers only what may happen next.
public sealed interface Referral {

    Filed filed();

    default ReferralId id() {
        return filed().id();
    }

    /// Waits for the scheme's decision.
    record Submitted(Filed filed) implements Referral {

        Accepted accept(Instant at) {
            return new Accepted(filed, at);
        }

        Declined decline(Instant at) {
            return new Declined(filed, at);
        }

        Returned giveBack() {
            return new Returned(filed);
        }

        Withdrawn withdraw() {
            return new Withdrawn(filed);
        }

        EnteredInError strike() {
            return new EnteredInError(filed);
        }
    }

    /// Lies with the referrer, who was asked for something that is missing.
    record Returned(Filed filed) implements Referral {

        Submitted resubmit() {
            return new Submitted(filed);
        }

        Declined decline(Instant at) {
            return new Declined(filed, at);
        }

        Withdrawn withdraw() {
            return new Withdrawn(filed);
        }

        EnteredInError strike() {
            return new EnteredInError(filed);
        }
    }

    /// Taken on: support has begun.
    record Accepted(Filed filed, Instant decidedAt) implements Referral {

        Withdrawn withdraw() {
            return new Withdrawn(filed);
        }

        EnteredInError strike() {
            return new EnteredInError(filed);
        }
    }

    /// Not taken on, with a reason and a way elsewhere.
    record Declined(Filed filed, Instant decidedAt) implements Referral {

        EnteredInError strike() {
            return new EnteredInError(filed);
        }
    }

    /// Taken back by whoever sent it, or by the person.
    record Withdrawn(Filed filed) implements Referral {

        EnteredInError strike() {
            return new EnteredInError(filed);
        }
    }

    /// Should never have been: the wrong person, or a test. It counts nowhere.
    record EnteredInError(Filed filed) implements Referral {}
}
