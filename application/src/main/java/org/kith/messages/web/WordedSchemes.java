package org.kith.messages.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Role;
import org.kith.access.SchemeId;
import org.kith.access.SchemeReach;
import org.kith.access.SignedIn;
import org.kith.schemes.Scheme;
import org.kith.schemes.Schemes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// The schemes whose words somebody may read and change.
@Component
class WordedSchemes {

    private final Schemes schemes;

    WordedSchemes(Schemes schemes) {
        this.schemes = schemes;
    }

    List<Scheme> of(SignedIn reader) {
        return schemes.within(reach(reader));
    }

    Scheme require(UUID id, SignedIn reader) {
        return Optional.of(new SchemeId(id))
                .filter(reach(reader)::reaches)
                .flatMap(schemes::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static SchemeReach reach(SignedIn reader) {
        return reader.is(Role.ADMINISTRATOR) ? SchemeReach.EVERY : reader.reach();
    }
}
