package org.kith.directory;

import org.kith.tenancy.Coded;

/// Whether a service runs, as its source says.
public enum ServiceStatus implements Coded {
    ACTIVE("active", "Running"),
    TEMPORARILY_CLOSED("temporarily closed", "Closed for now"),
    INACTIVE("inactive", "Closed"),
    DEFUNCT("defunct", "Ended");

    private final String code;
    private final String title;

    ServiceStatus(String code, String title) {
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
