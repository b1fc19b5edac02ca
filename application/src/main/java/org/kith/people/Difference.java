package org.kith.people;

import java.time.Instant;
import java.util.UUID;
import org.kith.tenancy.Identifier;

/// Something a later referral says of a person otherwise than their record, which staff have to settle.
public record Difference(Id id, String field, String said, Instant at) {

    /// Which difference.
    public record Id(UUID value) implements Identifier {}
}
