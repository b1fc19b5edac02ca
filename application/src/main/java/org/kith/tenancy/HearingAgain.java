package org.kith.tenancy;

import java.time.Duration;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Tells listeners again of events that they have not heard out: because they failed, or their node went down.
///
/// Events heard out are deleted, so what the registry still holds after some minutes was lost. The listener's place is
/// in the event, and a listener that hears an event twice does its work once.
@Component
class HearingAgain {

    private static final Duration LOST_AFTER = Duration.ofMinutes(2);

    private final OneNodeAtATime oneNode;
    private final IncompleteEventPublications publications;

    HearingAgain(OneNodeAtATime oneNode, IncompleteEventPublications publications) {
        this.oneNode = oneNode;
        this.publications = publications;
    }

    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT1M")
    void run() {
        oneNode.run("hear events again", () -> publications.resubmitIncompletePublicationsOlderThan(LOST_AFTER));
    }
}
