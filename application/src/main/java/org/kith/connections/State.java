package org.kith.connections;

import org.kith.design.Status;
import org.kith.design.Tone;
import org.kith.tenancy.Coded;

/// The states of [Connection] as rows and pages name them.
public enum State implements Coded {
    OFFERED("offered", "Offered", Tone.BLUE),
    SIGNPOSTED("signposted", "Signposted", Tone.BLUE),
    REFERRED("referred", "Referred, no answer yet", Tone.YELLOW),
    WAITLISTED("waitlisted", "On the service’s waiting list", Tone.YELLOW),
    ACCEPTED("accepted", "Accepted by the service", Tone.AQUA_GREEN),
    FIRST_ATTENDED("first-attended", "Been once", Tone.GREEN),
    ATTENDING("attending", "Going", Tone.GREEN),
    COMPLETED("completed", "Completed", Tone.GREEN),
    DECLINED_BY_SERVICE("declined-by-service", "Declined by the service", Tone.GREY),
    DID_NOT_START("did-not-start", "Did not start", Tone.GREY),
    DROPPED_OUT("dropped-out", "Stopped going", Tone.GREY),
    SERVICE_CLOSED("service-closed", "Service closed", Tone.GREY);

    private final String code;
    private final String title;
    private final Tone tone;

    State(String code, String title, Tone tone) {
        this.code = code;
        this.title = title;
        this.tone = tone;
    }

    public static State of(Connection connection) {
        return switch (connection) {
            case Connection.Offered _ -> OFFERED;
            case Connection.Signposted _ -> SIGNPOSTED;
            case Connection.Referred _ -> REFERRED;
            case Connection.Waitlisted _ -> WAITLISTED;
            case Connection.Accepted _ -> ACCEPTED;
            case Connection.FirstAttended _ -> FIRST_ATTENDED;
            case Connection.Attending _ -> ATTENDING;
            case Connection.Completed _ -> COMPLETED;
            case Connection.DeclinedByService _ -> DECLINED_BY_SERVICE;
            case Connection.DidNotStart _ -> DID_NOT_START;
            case Connection.DroppedOut _ -> DROPPED_OUT;
            case Connection.ServiceClosed _ -> SERVICE_CLOSED;
        };
    }

    /// As it stands on pages.
    public Status tag() {
        return Status.of(title, tone);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String title() {
        return title;
    }
}
