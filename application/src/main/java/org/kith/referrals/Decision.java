package org.kith.referrals;

/// What came of a decision about a referral.
public sealed interface Decision {

    /// It was made.
    record Made(Referral referral) implements Decision {}

    /// It could not be made: the referral had already moved on, or was not there.
    record NotPossible(String because) implements Decision {

        static NotPossible in(Referral referral) {
            return new NotPossible(
                    "This referral is already “" + State.of(referral).title() + "”.");
        }
    }
}
