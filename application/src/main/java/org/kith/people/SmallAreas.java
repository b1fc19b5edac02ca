package org.kith.people;

import java.util.Optional;
import org.springframework.stereotype.Component;

/// Where postcodes lie, as far as the reference data knows.
@Component
class SmallAreas {

    Optional<SmallArea> of(String postcode) {
        return Optional.<SmallArea>empty().filter(area -> !postcode.isEmpty());
    }
}
