package org.kith.connections;

import org.kith.tenancy.Coded;

/// Who said what became of a connection.
public enum Teller implements Coded {
    SERVICE("service", "The service"),
    PERSON("person", "The person, or somebody close to them"),
    STAFF("staff", "I know it myself"),
    KITH("kith", "Kith");

    private final String code;
    private final String title;

    Teller(String code, String title) {
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
