package org.kith.people;

import org.kith.tenancy.Coded;

/// How much may be shared.
public enum ConsentScope implements Coded {
    CONTACT_AND_NEED("contact-and-need", "Name, how to reach them, and what they need"),
    SUMMARY("summary", "A summary of the support as well"),
    EVERYTHING("everything", "Everything that is recorded");

    private final String code;
    private final String title;

    ConsentScope(String code, String title) {
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
