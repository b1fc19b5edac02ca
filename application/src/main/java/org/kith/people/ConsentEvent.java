package org.kith.people;

import org.jspecify.annotations.Nullable;
import org.kith.directory.ServiceId;
import org.kith.tenancy.PlaceEvent;
import org.kith.tenancy.TenantId;

/// Everything that can happen to a consent.
public sealed interface ConsentEvent extends PlaceEvent {

    ConsentId consent();

    PersonId person();

    ConsentPurpose purpose();

    /// The service in the directory; none when the answer is about anybody.
    @Nullable ServiceId service();

    /// Somebody agreed.
    record Given(
            TenantId tenant,
            ConsentId consent,
            PersonId person,
            ConsentPurpose purpose,
            @Nullable ServiceId service) implements ConsentEvent {}

    /// Somebody took their agreement back: from now on nothing is shared on its ground.
    record Withdrawn(
            TenantId tenant,
            ConsentId consent,
            PersonId person,
            ConsentPurpose purpose,
            @Nullable ServiceId service) implements ConsentEvent {}
}
