package org.kith.access;

import java.io.Serializable;
import java.util.UUID;

/// What a session keeps of who signed in: an account's id and nothing about the person.
record Principal(UUID account) implements java.security.Principal, Serializable {

    private static final long serialVersionUID = 1;

    @Override
    public String getName() {
        return account.toString();
    }
}
