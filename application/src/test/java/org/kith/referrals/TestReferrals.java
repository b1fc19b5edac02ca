package org.kith.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import org.kith.TestPlace;
import org.kith.referrals.SendingReferrals.Sent;
import org.kith.referrals.WithdrawingReferrals.Withdrawal;
import org.springframework.stereotype.Component;

/// Referrals that other modules begin with.
@Component
public class TestReferrals {

    private final SendingReferrals sending;
    private final AcceptingReferrals accepting;
    private final WithdrawingReferrals withdrawing;
    private final Referrals referrals;

    TestReferrals(
            SendingReferrals sending,
            AcceptingReferrals accepting,
            WithdrawingReferrals withdrawing,
            Referrals referrals) {
        this.sending = sending;
        this.accepting = accepting;
        this.withdrawing = withdrawing;
        this.referrals = referrals;
    }

    public ReferralId accepted(TestPlace place, String givenName) {
        return accepted(place, AReferral.of(place, givenName));
    }

    public ReferralId accepted(TestPlace place, ReferralRequest request) {
        return place.in(() -> {
            var sent = (Sent) sending.send(request, place.referrer().actor());
            var decided = accepting.accept(
                    sent.filed().id(),
                    sent.filed().version(),
                    "",
                    place.manager().actor());
            assertThat(decided).isInstanceOf(Decision.Made.class);
            return sent.filed().id();
        });
    }

    public void withdraw(TestPlace place, ReferralId id) {
        place.in(() -> {
            var version = referrals.find(id).orElseThrow().filed().version();
            var decided = withdrawing.withdraw(
                    id,
                    version,
                    new Withdrawal(WithdrawalReason.PERSON_CHANGED_MIND, ""),
                    place.referrer().actor());
            assertThat(decided).isInstanceOf(Decision.Made.class);
        });
    }
}
