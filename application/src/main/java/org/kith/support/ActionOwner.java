package org.kith.support;

import org.kith.tenancy.Coded;

/// Who said that they would do it.
public enum ActionOwner implements Coded {
    PERSON("person", "The person"),
    WORKER("worker", "The link worker"),
    SOMEONE_CLOSE("someone-close", "Someone close to the person"),
    SERVICE("service", "A service"),
    REFERRER("referrer", "The referrer");

    private final String code;
    private final String title;

    ActionOwner(String code, String title) {
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
