package org.kith.accounts;

import java.util.UUID;
import org.kith.access.AccountId;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/// Puts each sign-in on the record of the place that it leads to.
@Component
class SignInsOnRecord {

    private final EnteringPlaces entering;

    SignInsOnRecord(EnteringPlaces entering) {
        this.entering = entering;
    }

    @EventListener
    void on(AuthenticationSuccessEvent event) {
        var account = new AccountId(UUID.fromString(event.getAuthentication().getName()));
        entering.signIn(account, null);
    }
}
