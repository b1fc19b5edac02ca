package org.kith.people.web;

import java.util.UUID;
import org.kith.access.SignedIn;
import org.kith.people.PersonFile;
import org.kith.people.PersonId;
import org.kith.people.SeeingPeople;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Opens people for pages. Somebody one may not see is answered as if there were nobody.
@Component
class OpenedPeople {

    private final SeeingPeople seeing;

    OpenedPeople(SeeingPeople seeing) {
        this.seeing = seeing;
    }

    PersonFile open(UUID id, SignedIn viewer) {
        return seeing.open(new PersonId(id), viewer.reach(), viewer.actor()).orElseThrow(OpenedPeople::nobody);
    }

    /// For acts that show nothing and note themselves.
    PersonId within(UUID id, SignedIn viewer) {
        var person = new PersonId(id);
        if (!seeing.maySee(person, viewer.reach())) {
            throw nobody();
        }
        return person;
    }

    /// For a part of the record that an address names and the person does not have.
    static void known(boolean had) {
        if (!had) {
            throw nobody();
        }
    }

    private static ResponseStatusException nobody() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
