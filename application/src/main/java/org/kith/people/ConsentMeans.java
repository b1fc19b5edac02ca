package org.kith.people;

import org.kith.tenancy.Coded;

/// How somebody was asked.
public enum ConsentMeans implements Coded {
    IN_PERSON("in-person", "In person"),
    TELEPHONE("telephone", "By telephone"),
    VIDEO("video", "By video call"),
    WRITTEN("written", "In writing"),
    ONLINE("online", "On an online form"),
    THROUGH_REFERRER("through-referrer", "Through the referrer");

    private final String code;
    private final String title;

    ConsentMeans(String code, String title) {
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
