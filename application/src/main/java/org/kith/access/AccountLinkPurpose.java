package org.kith.access;

import java.time.Duration;
import org.kith.tenancy.Coded;

/// What a link e-mailed to the holder of an account lets them do. Either way they choose a password.
public enum AccountLinkPurpose implements Coded {
    INVITATION("invitation", "Invitation", Duration.ofDays(7)),
    FORGOTTEN_PASSWORD("forgotten-password", "Forgotten password", Duration.ofHours(2));

    private final String code;
    private final String title;
    private final Duration lasts;

    AccountLinkPurpose(String code, String title, Duration lasts) {
        this.code = code;
        this.title = title;
        this.lasts = lasts;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String title() {
        return title;
    }

    public Duration lasts() {
        return lasts;
    }

    /// Where the link leads: the token follows the address of the purpose.
    public String address(Token token) {
        return "/" + code + "/" + token.value();
    }
}
