package org.kith.directory.entries;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.directory.MeetingPlace;
import org.kith.directory.ServiceId;

/// A place where a service meets, as a statement takes it.
record LocationRow(
        UUID serviceId,
        int position,
        String kind,
        String name,
        String address,
        String postcode,
        @Nullable Double latitude,
        @Nullable Double longitude,
        String accessibility) {

    static LocationRow of(ServiceId service, int position, MeetingPlace entry) {
        return new LocationRow(
                service.value(),
                position,
                entry.kind().code(),
                entry.name(),
                entry.address(),
                entry.postcode(),
                entry.latitude(),
                entry.longitude(),
                entry.accessibility());
    }
}
