package org.kith.referrals;

import org.kith.tenancy.OneNodeAtATime;
import org.kith.tenancy.PlaceTransactions;
import org.kith.tenancy.Places;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// The job that forgets, place by place, what visitors began to write and left.
@Component
class ForgettingDrafts {

    private final OneNodeAtATime oneNode;
    private final Places places;
    private final PlaceTransactions transactions;
    private final ReferralDrafts drafts;

    ForgettingDrafts(OneNodeAtATime oneNode, Places places, PlaceTransactions transactions, ReferralDrafts drafts) {
        this.oneNode = oneNode;
        this.places = places;
        this.transactions = transactions;
        this.drafts = drafts;
    }

    @Scheduled(initialDelayString = "PT3M", fixedDelayString = "PT1H")
    void run() {
        oneNode.run(
                "forget abandoned drafts",
                () -> places.all().forEach(place -> transactions.in(place.id(), drafts::forgetAbandoned)));
    }
}
