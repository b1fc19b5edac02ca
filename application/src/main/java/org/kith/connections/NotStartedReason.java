package org.kith.connections;

import org.kith.tenancy.Coded;

/// Why a person never went to a service.
public enum NotStartedReason implements Coded {
    CHANGED_MIND("changed-mind", "Changed their mind"),
    NO_LONGER_NEEDED("no-longer-needed", "No longer need it"),
    TRAVEL("travel", "Could not get there"),
    COST("cost", "Could not afford it"),
    UNWELL("unwell", "Not well enough"),
    NO_REPLY("no-reply", "Could not be reached"),
    CONSENT_WITHDRAWN("consent-withdrawn", "Took back their agreement to be referred"),
    SUPPORT_ENDED("support-ended", "Support ended before they went"),
    OTHER("other", "Another reason");

    private final String code;
    private final String title;

    NotStartedReason(String code, String title) {
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
}
