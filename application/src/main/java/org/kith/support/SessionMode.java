package org.kith.support;

import org.kith.tenancy.Coded;

/// How a link worker and a person meet.
public enum SessionMode implements Coded {
    IN_PERSON("in-person", "In person"),
    HOME_VISIT("home-visit", "At the person’s home"),
    TELEPHONE("telephone", "By telephone"),
    VIDEO("video", "By video"),
    ACCOMPANIED("accompanied", "Went along to an activity");

    private final String code;
    private final String title;

    SessionMode(String code, String title) {
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
