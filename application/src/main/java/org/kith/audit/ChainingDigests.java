package org.kith.audit;

import org.kith.tenancy.OneNodeAtATime;
import org.kith.tenancy.Place;
import org.kith.tenancy.PlaceTransactions;
import org.kith.tenancy.Places;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// The job that adds each finished hour to the chain of digests, on one node at a time.
@Component
class ChainingDigests {

    private final OneNodeAtATime oneNode;
    private final Places places;
    private final PlaceTransactions transactions;
    private final DigestChain chain;

    ChainingDigests(OneNodeAtATime oneNode, Places places, PlaceTransactions transactions, DigestChain chain) {
        this.oneNode = oneNode;
        this.places = places;
        this.transactions = transactions;
        this.chain = chain;
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT20M")
    void run() {
        oneNode.run("chain audit digests", () -> places.all().forEach(this::extend));
    }

    void extend(Place place) {
        boolean more = true;
        while (more) {
            more = transactions.in(place.id(), chain::extend);
        }
    }
}
