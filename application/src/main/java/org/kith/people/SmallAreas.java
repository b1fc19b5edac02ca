package org.kith.people;

import java.util.Optional;
import org.kith.directory.Position;
import org.kith.directory.Postcodes;
import org.springframework.stereotype.Component;

/// Where people's postcodes lie, as far as the lookup knows.
@Component
class SmallAreas {

    private final Postcodes postcodes;

    SmallAreas(Postcodes postcodes) {
        this.postcodes = postcodes;
    }

    Optional<SmallArea> of(String postcode) {
        return postcode.isEmpty() ? Optional.empty() : postcodes.find(postcode).map(SmallAreas::area);
    }

    private static SmallArea area(Position position) {
        return new SmallArea(position.smallArea(), position.imdDecile());
    }
}
