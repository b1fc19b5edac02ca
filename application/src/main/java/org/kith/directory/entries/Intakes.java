package org.kith.directory.entries;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kith.directory.SourceId;
import org.springframework.stereotype.Component;

/// Leads a file to what can take it in.
@Component
class Intakes {

    private final ServicesIntake services;
    private final PracticesIntake practices;
    private final SmallAreasIntake smallAreas;
    private final PostcodesIntake postcodes;

    Intakes(
            ServicesIntake services,
            PracticesIntake practices,
            SmallAreasIntake smallAreas,
            PostcodesIntake postcodes) {
        this.services = services;
        this.practices = practices;
        this.smallAreas = smallAreas;
        this.postcodes = postcodes;
    }

    /// Reads the file to its end and stores what it says.
    ///
    /// @return the source that services belong to; none for reference data
    @Nullable SourceId take(Path file, FileFormat format, Tally tally, Function<List<String>, SourceId> sourceOf, Instant at) {
        return switch (format) {
            case OPEN_REFERRAL_1, OPEN_REFERRAL_3 -> services.take(file, tally, sourceOf, at);
            case PRACTICES -> {
                practices.take(TextTable.open(file), tally);
                yield null;
            }
            case SMALL_AREAS -> {
                smallAreas.take(TextTable.open(file), tally);
                yield null;
            }
            case POSTCODES -> {
                postcodes.take(TextTable.open(file), tally);
                yield null;
            }
            case UNKNOWN -> throw new BrokenFile("Kith does not recognise this file");
        };
    }
}
