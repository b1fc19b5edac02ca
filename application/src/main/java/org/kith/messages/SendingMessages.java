package org.kith.messages;

import org.kith.tenancy.OneNodeAtATime;
import org.kith.tenancy.Place;
import org.kith.tenancy.Places;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// The job that empties the outbox, place by place, on one node at a time.
@Component
class SendingMessages {

    private static final Logger LOG = LoggerFactory.getLogger(SendingMessages.class);

    /// After so many the next place has its turn, so that one with very many keeps nobody waiting.
    private static final int TURN = 100;

    private final OneNodeAtATime oneNode;
    private final Places places;
    private final HandingOver handing;
    private final MailServer server;

    SendingMessages(OneNodeAtATime oneNode, Places places, HandingOver handing, MailServer server) {
        this.oneNode = oneNode;
        this.places = places;
        this.handing = handing;
        this.server = server;
    }

    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT5S")
    void run() {
        if (server.isThere()) {
            oneNode.run("send messages", () -> places.all().forEach(this::send));
        }
    }

    private void send(Place place) {
        try {
            int tried = 0;
            while (tried < TURN && handing.next(place.id(), server)) {
                tried++;
            }
        } catch (RuntimeException failure) {
            LOG.error("Messages of one place could not be sent", failure);
        }
    }
}
