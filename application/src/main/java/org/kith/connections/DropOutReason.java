package org.kith.connections;

import org.kith.tenancy.Coded;

/// Why a person stopped going to a service.
public enum DropOutReason implements Coded {
    NOT_FOR_ME("not-for-me", "It was not for them"),
    UNWELL("unwell", "Not well enough"),
    TRAVEL("travel", "Could not get there"),
    COST("cost", "Could not afford it"),
    WORK_OR_FAMILY("work-or-family", "Work or family"),
    MOVED("moved", "Moved away"),
    NO_REPLY("no-reply", "Could not be reached"),
    OTHER("other", "Another reason");

    private final String code;
    private final String title;

    DropOutReason(String code, String title) {
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
