package org.kith.tenancy;

import java.time.Duration;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.modulith.events.core.EventPublicationRegistry;
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
    private final EventPublicationRegistry registry;
    private final IncompleteEventPublications publications;

    HearingAgain(OneNodeAtATime oneNode, EventPublicationRegistry registry, IncompleteEventPublications publications) {
        this.oneNode = oneNode;
        this.registry = registry;
        this.publications = publications;
    }

    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT1M")
    void run() {
        oneNode.run("hear events again", this::hear);
    }

    /// What a node told again and did not live to hear counts as told until it is marked as failed.
    private void hear() {
        registry.markStalePublicationsFailed(_ -> LOST_AFTER);
        publications.resubmitIncompletePublicationsOlderThan(LOST_AFTER);
    }
}
