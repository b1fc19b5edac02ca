package org.kith.messages;

import org.kith.tenancy.Coded;

/// Where a message stands.
public enum MessageState implements Coded {
    QUEUED("queued", "Waiting"),
    HANDED_OVER("handed-over", "Handed over"),
    FAILED("failed", "Failed"),
    BOUNCED("bounced", "Came back"),
    WITHHELD("withheld", "Not sent");

    private final String code;
    private final String title;

    MessageState(String code, String title) {
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
