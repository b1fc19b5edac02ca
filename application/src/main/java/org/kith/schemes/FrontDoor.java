package org.kith.schemes;

import org.kith.tenancy.Coded;

/// A way into a scheme.
public enum FrontDoor implements Coded {
    PROFESSIONAL("professional", "A practice, hospital or other professional refers"),
    ORGANISATION("organisation", "A community organisation refers"),
    FAMILY("family", "Family, a friend or a carer refers"),
    SELF("self", "People refer themselves");

    private final String code;
    private final String title;

    FrontDoor(String code, String title) {
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
