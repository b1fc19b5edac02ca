package org.kith.directory.entries;

import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.directory.MeetingTime;
import org.kith.directory.ServiceId;

/// A time at which a service meets, as a statement takes it.
record ScheduleRow(
        UUID serviceId,
        int position,
        String days,
        @Nullable LocalTime opensAt,
        @Nullable LocalTime closesAt,
        String description) {

    static ScheduleRow of(ServiceId service, int position, MeetingTime entry) {
        return new ScheduleRow(
                service.value(), position, entry.days(), entry.opensAt(), entry.closesAt(), entry.description());
    }
}
