package org.kith.connections;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.tenancy.Coded;

/// What can happen to a connection, as its history names it.
public enum Step implements Coded {
    OFFERED("offered", "Offered"),
    SIGNPOSTED("signposted", "Signposted"),
    REFERRED("referred", "Referred"),
    ASKED_AGAIN("asked-again", "The service was written to again"),
    ACCEPTED("accepted", "Accepted by the service"),
    WAITLISTED("waitlisted", "Put on the service’s waiting list"),
    DECLINED("declined", "Declined by the service"),
    FIRST_ATTENDED("first-attended", "Went for the first time"),
    ATTENDING("attending", "Goes regularly"),
    COMPLETED("completed", "Completed"),
    DID_NOT_START("did-not-start", "Did not start"),
    DROPPED_OUT("dropped-out", "Stopped going"),
    SERVICE_CLOSED("service-closed", "The service closed"),
    CONSENT_WITHDRAWN("consent-withdrawn", "The person took back their agreement: the service’s link has ended"),
    TAKEN_UP_AGAIN("taken-up-again", "Taken up again");

    private final String code;
    private final String title;

    Step(String code, String title) {
        this.code = code;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String title() {
        return title;
    }

    /// A reason of this step in words; empty when it has none.
    public String reason(@Nullable String reasonCode) {
        return Optional.ofNullable(reasonCode)
                .flatMap(this::find)
                .map(Coded::title)
                .orElse("");
    }

    private Optional<? extends Coded> find(String reason) {
        return switch (this) {
            case DECLINED -> Coded.find(ServiceDeclineReason.class, reason);
            case DID_NOT_START -> Coded.find(NotStartedReason.class, reason);
            case DROPPED_OUT -> Coded.find(DropOutReason.class, reason);
            case SERVICE_CLOSED -> Coded.find(ServiceClosedReason.class, reason);
            case OFFERED,
                    SIGNPOSTED,
                    REFERRED,
                    ASKED_AGAIN,
                    ACCEPTED,
                    WAITLISTED,
                    FIRST_ATTENDED,
                    ATTENDING,
                    COMPLETED,
                    CONSENT_WITHDRAWN,
                    TAKEN_UP_AGAIN -> Optional.empty();
        };
    }
}
